package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.model.common.DataValue;
import java.util.stream.Collectors;

/** JSON on one line, as cells hold it. */
final class CompactJson {

    private CompactJson() {}

    static String write(DataValue value) {
        if (value instanceof DataValue.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> scalar(DataValue.of(entry.getKey())) + ": " + write(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof DataValue.Sequence sequence) {
            return sequence.values().stream().map(CompactJson::write).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(value);
    }

    /** Escapes, beyond what JSON asks for, the two characters that a workbook cannot hold. */
    private static String scalar(DataValue value) {
        String json = DataJson.write(value);
        return json.substring(0, json.length() - 1).replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    }
}
