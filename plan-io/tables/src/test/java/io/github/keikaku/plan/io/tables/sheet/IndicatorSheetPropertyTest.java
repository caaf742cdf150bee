package io.github.keikaku.plan.io.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class IndicatorSheetPropertyTest {

    private static final List<List<String>> HEADINGS = List.of(
            List.of("取組", "指標", "単位", "区分", "平成30年度", "令和元年度", "達成率", "備考", "謎"),
            List.of("取組", "指標", "単位", "基準値 H28", "目標値 R3", "H30実績", "前年度比", "地区", "担当者"));

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> known = Arbitraries.of(
                "",
                "",
                "",
                "　",
                "【取組１】福祉の理解",
                "相談の充実",
                "講座の開催",
                "講座の受講者数（人）",
                "参加者数",
                "新しい指標",
                "人",
                "回",
                "目標",
                "実績",
                "達成率",
                "指標",
                "平成30年度",
                "令和2年度",
                "合計",
                "計",
                "小計",
                "平均",
                "※注",
                "〃",
                "－",
                "0",
                "12",
                "1,234人",
                "58回（前年度52回）",
                "######",
                "調整中",
                "（単位：件）");
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(9, known), Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
        return cell.list().ofMaxSize(10).list().ofMaxSize(12);
    }

    private static Sheet sheet(List<List<String>> rows, int headed) {
        List<List<String>> all = new ArrayList<>();
        if (headed % 3 < 2) {
            all.add(HEADINGS.get(headed % 3));
        }
        all.addAll(rows);
        return Sheet.of("s.csv", all);
    }

    @Property
    void everyCellThatIsNotBlankIsAccountedForOnceInOrder(
            @ForAll("rows") List<List<String>> rows, @ForAll byte headed) {
        Sheet sheet = sheet(rows, Byte.toUnsignedInt(headed));

        ImportResult result = SheetImport.onto(IndicatorPlan.PLAN).read(sheet);

        List<CellPosition> filled = new ArrayList<>();
        for (int row = 1; row <= sheet.getRowCount(); row++) {
            for (int column = 1; column <= sheet.getColumnCount(); column++) {
                if (!sheet.isBlank(row, column)) {
                    filled.add(CellPosition.of(row, column));
                }
            }
        }
        assertThat(result.getAccount()).extracting(CellUse::getPosition).containsExactlyElementsOf(filled);
    }

    @Property
    void everyErrorHasACellThatIsNotUnderstood(@ForAll("rows") List<List<String>> rows, @ForAll byte headed) {
        ImportResult result = SheetImport.onto(IndicatorPlan.PLAN).read(sheet(rows, Byte.toUnsignedInt(headed)));

        assertThat(!result.hasErrors() || result.getPlan().isEmpty() || result.count(CellStatus.NOT_UNDERSTOOD) > 0)
                .isTrue();
    }

    /** With errors it may: what was left out as unknown can be found once an indicator of its name was added. */
    @Property
    void readingASheetWithoutErrorsTwiceChangesNothingMore(
            @ForAll("rows") List<List<String>> rows, @ForAll byte headed) {
        Sheet sheet = sheet(rows, Byte.toUnsignedInt(headed));

        ImportResult once = SheetImport.onto(IndicatorPlan.PLAN).read(sheet);

        once.getPlan()
                .filter(plan -> !once.hasErrors())
                .ifPresent(plan ->
                        assertThat(SheetImport.onto(plan).read(sheet).getPlan()).contains(plan));
    }
}
