package io.github.keikaku.plan.io.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much is parsed while headings are looked for, which is done in every row. */
class HeadingMemoTest {

    private static final ElementMatcher ELEMENTS = new ElementMatcher(IndicatorPlan.PLAN);

    private final List<String> parsed = new ArrayList<>();

    private final HeadingMemo memo = new HeadingMemo(text -> {
        parsed.add(text);
        return new IndicatorHeadings(ELEMENTS).read(text);
    });

    @Test
    void eachDistinctTextIsParsedOnceAndKnownInEveryColumn() {
        assertThat(memo.read(2, "単位")).get().extracting(IndicatorColumn::index).isEqualTo(2);
        assertThat(memo.read(7, "単位")).get().extracting(IndicatorColumn::index).isEqualTo(7);
        assertThat(memo.read(1, "なにか")).isEmpty();
        assertThat(memo.read(1, "なにか")).isEmpty();

        assertThat(parsed).containsExactly("単位", "なにか");
    }

    @Test
    void figuresBlanksAndLongTextsAreNotParsedButYearsAre() {
        Stream.of("", "12", "1,234", "98.5％", "１２", "12345", "長".repeat(61))
                .forEach(text -> assertThat(memo.read(1, text)).isEmpty());
        assertThat(parsed).isEmpty();

        assertThat(memo.read(1, "2018")).isPresent();
        assertThat(memo.read(1, "２０１８")).isPresent();
    }

    @Test
    void ofALongTableEachDistinctTextIsParsedOnce() {
        int rows = 2_000;
        List<List<String>> cells = new ArrayList<>(List.of(List.of("指標", "単位", "区分", "令和元年度", "令和2年度")));
        IntStream.range(0, rows)
                .forEach(row -> cells.add(List.of("指標その" + row, "人", row % 2 == 0 ? "目標" : "実績", row + ".5", "1,000")));
        Sheet sheet = Sheet.of("sheet.csv", cells);
        MappedColumns mapped = new MappedColumns(SheetMapping.builder().build(), sheet, ELEMENTS.allLevels());

        List<IndicatorHead> found =
                new IndicatorHeads(sheet, ELEMENTS, new MappedIndicators(mapped, ELEMENTS.allLevels()), memo).find();

        assertThat(found).hasSize(1);
        assertThat(parsed).doesNotHaveDuplicates().hasSizeLessThan(5 * rows);
    }
}
