package io.github.keikaku.plan.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static final ModelPath TITLE = ModelPath.parse("/title");
    private static final SourceLocation PLACE = SourceLocation.ofText("plan.json", 3, 5);

    /** Knows one path. */
    private static final class OnePlace implements SourceMap {
        @Override
        public Map<ModelPath, SourceLocation> locate(Collection<ModelPath> paths) {
            return paths.contains(TITLE) ? Map.of(TITLE, PLACE) : Map.of();
        }
    }

    @Test
    void onePathIsLookedUpThroughTheMap() {
        SourceMap map = new OnePlace();

        assertThat(map.find(ModelPath.root().child("title"))).contains(PLACE);
        assertThat(map.find(ModelPath.root())).isEmpty();
    }

    @Test
    void aPlanWithoutFileHasNoPlaces() {
        assertThat(SourceMap.empty().locate(List.of(TITLE, ModelPath.root()))).isEmpty();
        assertThat(SourceMap.empty().find(TITLE)).isEmpty();
    }

    @Test
    void aPlaceOfATextHasLineAndColumn() {
        assertThat(PLACE.getFile()).contains("plan.json");
        assertThat(PLACE.getLine()).contains(3);
        assertThat(PLACE.getColumn()).contains(5);
        assertThat(PLACE.getSheet()).isEmpty();
        assertThat(PLACE.getCell()).isEmpty();
    }

    @Test
    void aPlaceOfAWorkbookHasSheetAndCell() {
        SourceLocation cell = SourceLocation.ofCell("form.xlsx", "評価調書", "C12");

        assertThat(cell.getFile()).contains("form.xlsx");
        assertThat(cell.getSheet()).contains("評価調書");
        assertThat(cell.getCell()).contains("C12");
        assertThat(cell.getLine()).isEmpty();
        assertThat(cell.getColumn()).isEmpty();
        assertThat(cell).isEqualTo(SourceLocation.ofCell("form.xlsx", "評価調書", "C12"));
    }
}
