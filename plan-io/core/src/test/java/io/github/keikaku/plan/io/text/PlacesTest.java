package io.github.keikaku.plan.io.text;

import static io.github.keikaku.plan.io.toy.Toys.faults;
import static io.github.keikaku.plan.io.toy.Toys.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.finding.SourceMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static SourceMap map(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new Places(() -> JsonSource.of(bytes, ReadLimits.standard()), Optional.of("toy.json"));
    }

    private static SourceLocation at(int line, int column) {
        return SourceLocation.ofText("toy.json", line, column);
    }

    private static Map<ModelPath, SourceLocation> locate(String json, String... pointers) {
        return map(json).locate(List.of(pointers).stream().map(ModelPath::parse).toList());
    }

    @Test
    void aBatchOfPathsIsFoundAtOnce() {
        String json = "{\n  \"a\": [1, {\"b\": 2}],\n  \"x/~y\": true\n}";

        assertThat(locate(json, "/x~1~0y", "/a/1/b", "", "/a"))
                .containsExactly(
                        Map.entry(ModelPath.parse("/x~1~0y"), at(3, 11)),
                        Map.entry(ModelPath.parse("/a/1/b"), at(2, 18)),
                        Map.entry(ModelPath.root(), at(1, 1)),
                        Map.entry(ModelPath.parse("/a"), at(2, 8)));
    }

    @Test
    void whatIsNotThereIsPlacedAtTheNearestAround() {
        String json = "{\"a\": [1, {\"b\": 2}], \"c\": {}}";

        assertThat(map(json).find(ModelPath.parse("/a/1/z/9"))).contains(at(1, 11));
        assertThat(map(json).find(ModelPath.parse("/a/7"))).contains(at(1, 7));
        assertThat(map(json).find(ModelPath.parse("/c/d"))).contains(at(1, 27));
        assertThat(map(json).find(ModelPath.parse("/z"))).contains(at(1, 1));
    }

    @Test
    void ofADuplicateMemberTheFirstCounts() {
        assertThat(map("{\"a\": 1, \"a\": 2}").find(ModelPath.parse("/a"))).contains(at(1, 7));
    }

    @Test
    void beyondABreakThePlaceIsThatOfWhatIsAround() {
        assertThat(map("{\"a\": [1, 2, }").find(ModelPath.parse("/a/5"))).contains(at(1, 7));
        assertThat(map("{\"a\": [1, 2, }").find(ModelPath.parse("/a/1"))).contains(at(1, 11));
        assertThat(map("").locate(List.of(ModelPath.root()))).isEmpty();
        assertThat(map("{}").locate(List.of())).isEmpty();
    }

    @Test
    void columnsCountCodePointsAndTabsAsOne() {
        assertThat(faults(read("{\t\"name\": \"😀𠮷野家\", \"size\": \"x\"}")))
                .containsExactly("1:27 ERROR type /size {expected=integer, found=string}");
    }

    @Test
    void aByteOrderMarkTakesNoColumn() {
        assertThat(faults(read("\uFEFF{\"name\": \"a\", \"size\": \"x\"}")))
                .containsExactly("1:23 ERROR type /size {expected=integer, found=string}");
        assertThat(map("\uFEFF{\"a\": 1}").find(ModelPath.parse("/a"))).contains(at(1, 7));
    }

    @Test
    void everyKindOfLineBreakEndsOneLine() {
        assertThat(faults(read("{\r\n\"name\":\"a\",\r\"size\":\r\n\n \"x\"}")))
                .containsExactly("5:2 ERROR type /size {expected=integer, found=string}");
    }
}
