package io.github.keikaku.plan.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.common.DataValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPatchTest {

    private static final DataValue DOCUMENT = json("{'a': [1, {'b': 2}], 'c/d': 'x'}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'op': 'add', 'path': '/e', 'value': 3}            | {'a': [1, {'b': 2}], 'c/d': 'x', 'e': 3}",
                "{'op': 'add', 'path': '/c~1d', 'value': 3}         | {'a': [1, {'b': 2}], 'c/d': 3}",
                "{'op': 'add', 'path': '/a/0', 'value': 0}          | {'a': [0, 1, {'b': 2}], 'c/d': 'x'}",
                "{'op': 'add', 'path': '/a/2', 'value': 3}          | {'a': [1, {'b': 2}, 3], 'c/d': 'x'}",
                "{'op': 'add', 'path': '/a/-', 'value': 3}          | {'a': [1, {'b': 2}, 3], 'c/d': 'x'}",
                "{'op': 'add', 'path': '', 'value': 3}              | 3",
                "{'op': 'remove', 'path': '/a/1/b'}                 | {'a': [1, {}], 'c/d': 'x'}",
                "{'op': 'remove', 'path': '/a/0'}                   | {'a': [{'b': 2}], 'c/d': 'x'}",
                "{'op': 'replace', 'path': '/a/1/b', 'value': null} | {'a': [1, {'b': null}], 'c/d': 'x'}",
                "{'op': 'replace', 'path': '/a/0', 'value': []}     | {'a': [[], {'b': 2}], 'c/d': 'x'}",
                "{'op': 'copy', 'from': '/a/0', 'path': '/e'}       | {'a': [1, {'b': 2}], 'c/d': 'x', 'e': 1}",
                "{'op': 'move', 'from': '/a/0', 'path': '/a/1'}     | {'a': [{'b': 2}, 1], 'c/d': 'x'}",
                "{'op': 'test', 'path': '/a/1', 'value': {'b': 2}}  | {'a': [1, {'b': 2}], 'c/d': 'x'}"
            })
    void anOperationChangesWhatItNames(String operation, String expected) {
        assertThat(apply(operation)).isEqualTo(json(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'op': 'add', 'path': '/a/3', 'value': 0}        | nothing at /a/3",
                "{'op': 'add', 'path': '/a/01', 'value': 0}       | nothing at /a/01",
                "{'op': 'add', 'path': '/a/0/x', 'value': 0}      | nothing at /a/0/x",
                "{'op': 'add', 'path': '/x/y', 'value': 0}        | nothing at /x",
                "{'op': 'remove', 'path': '/x'}                   | nothing at /x",
                "{'op': 'replace', 'path': '/a/-', 'value': 0}    | nothing at /a/-",
                "{'op': 'copy', 'from': '/x', 'path': '/e'}       | nothing at /x",
                "{'op': 'test', 'path': '/a/0', 'value': 2}       | at /a/0 stands 1, not 2",
                "{'op': 'add', 'path': '/e'}                      | operation 0: \"value\" is missing",
                "{'op': 'insert', 'path': '/e', 'value': 1}       | unknown operation \"insert\"; allowed: add",
                "{'op': 'add', 'where': '/e', 'value': 1}         | unknown member \"where\""
            })
    void anOperationWithNothingToWorkOnIsRefused(String operation, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> apply(operation)).withMessageContaining(message);
    }

    @Test
    void operationsBuildOnEachOther() {
        DataValue operations = json("[{'op': 'add', 'path': '/e', 'value': {}},"
                + "{'op': 'add', 'path': '/e/f', 'value': 1}, {'op': 'move', 'from': '/e', 'path': '/a'}]");

        assertThat(JsonPatch.of(((DataValue.Sequence) operations).values(), "here")
                        .apply(DOCUMENT))
                .isEqualTo(json("{'a': {'f': 1}, 'c/d': 'x'}"));
    }

    private static DataValue apply(String operation) {
        return JsonPatch.of(((DataValue.Sequence) json("[" + operation + "]")).values(), "here")
                .apply(DOCUMENT);
    }

    private static DataValue json(String json) {
        try {
            return DataJson.read(PlanInput.of("json", json.replace('\'', '"')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
