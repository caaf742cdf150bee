package io.github.keikaku.plan.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataPointersTest {

    private static final DataValue LIST = DataValue.ofTexts(List.of("x", "y"));
    private static final DataValue DOCUMENT = DataValue.ofMap(Map.of("a", LIST));

    @Test
    void aPathLeadsToAValueOrNowhere() {
        assertThat(DataPointers.find(DOCUMENT, ModelPath.root())).contains(DOCUMENT);
        assertThat(DataPointers.find(DOCUMENT, ModelPath.parse("/a/1"))).contains(DataValue.of("y"));
        for (String nowhere : List.of("/b", "/a/2", "/a/-", "/a/x", "/a/00", "/a/1/z", "/a/9999999999")) {
            assertThat(DataPointers.find(DOCUMENT, ModelPath.parse(nowhere))).isEmpty();
        }
    }

    @Test
    void everyPlaceIsListedInTheOrderOfTheDocument() {
        assertThat(DataPointers.all(DOCUMENT)).map(ModelPath::toString).containsExactly("", "/a", "/a/0", "/a/1");
    }

    @Test
    void documentsDifferAtTheInnermostPlaceOrWhereAListHasAnotherLength() {
        assertThat(differences(DataValue.ofMap(Map.of("a", DataValue.ofTexts(List.of("x", "z"))))))
                .containsExactly("/a/1");
        assertThat(differences(DataValue.ofMap(Map.of("a", DataValue.ofTexts(List.of("y"))))))
                .containsExactly("/a");
        assertThat(differences(DataValue.ofMap(Map.of("a", LIST, "b", LIST)))).containsExactly("/b");
        assertThat(differences(DataValue.ofMap(Map.of("a", DataValue.of(1))))).containsExactly("/a");
        assertThat(differences(LIST)).containsExactly("");
        assertThat(differences(DOCUMENT)).isEmpty();
    }

    private static List<String> differences(DataValue other) {
        return DataPointers.differences(DOCUMENT, other).stream()
                .map(ModelPath::toString)
                .toList();
    }
}
