package io.github.keikaku.plan.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentOrderTest {

    private static List<String> sorted(String... pointers) {
        List<ModelPath> paths = Arrays.stream(pointers).map(ModelPath::parse).toList();
        return DocumentOrder.sort(paths, path -> path, Comparator.comparing(ModelPath::toString)).stream()
                .map(ModelPath::toString)
                .toList();
    }

    @Test
    void membersComeAsTheyAreWrittenAndItemsByNumber() {
        assertThat(sorted(
                        "/notes/0",
                        "/source/id",
                        "/sources/0",
                        "/levels/10/id",
                        "/levels/9/parent",
                        "/elements/0/children/0/title",
                        "/elements/0/title",
                        "/elements/0/aliases/10",
                        "/elements/0/aliases/9",
                        "/elements/0",
                        "/id",
                        ""))
                .containsExactly(
                        "",
                        "/id",
                        "/levels/9/parent",
                        "/levels/10/id",
                        "/elements/0",
                        "/elements/0/title",
                        "/elements/0/aliases/9",
                        "/elements/0/aliases/10",
                        "/elements/0/children/0/title",
                        "/sources/0",
                        "/source/id",
                        "/notes/0");
    }

    @Test
    void whatTheDocumentDoesNotKnowComesLastByName() {
        assertThat(sorted("/zzz", "/extensions/x-b", "/aaa/1", "/extensions/x-a/1", "/title"))
                .containsExactly("/title", "/extensions/x-a/1", "/extensions/x-b", "/aaa/1", "/zzz");
    }

    @ParameterizedTest
    @CsvSource({
        "/municipality/code, /municipality",
        "/elements/3/children/1/title, /elements/3/children/1",
        "/elements/3/aliases/1, /elements/3",
        "/elements/3, /elements/3",
        "/elements, ''",
        "/title, ''",
        "'', ''",
        "/extensions/x-a/b, ''",
        "/indicators/0/breakdown/of, /indicators/0/breakdown",
        "/evaluations/0/scale/axes/1/id, /evaluations/0/scale/axes/1"
    })
    void aPathIsAboutItsInnermostObject(String path, String object) {
        assertThat(DocumentOrder.objectOf(ModelPath.parse(path))).hasToString(object);
    }

    @ParameterizedTest
    @CsvSource({
        "/elements/0/children/0/children/1/title, m2",
        "/elements/0/children/0, p1-1",
        "/elements/0/children, p1",
        "/elements/1/links/0/target, t1"
    })
    void theElementAroundAPathIsTheInnermost(String path, String element) {
        assertThat(PlanWalk.elementAround(SoundPlan.plan(), ModelPath.parse(path)))
                .hasValueSatisfying(found -> assertThat(found.getId()).isEqualTo(element));
    }

    @Test
    void aroundWhatStandsElsewhereThereIsNoElement() {
        assertThat(PlanWalk.elementAround(SoundPlan.plan(), ModelPath.parse("/roles/0/element")))
                .isEmpty();
        assertThat(PlanWalk.elementAround(SoundPlan.plan(), ModelPath.parse("/elements")))
                .isEmpty();
        assertThat(PlanWalk.elementAround(SoundPlan.plan(), ModelPath.parse("/elements/99/title")))
                .isEmpty();
    }
}
