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

class SheetImportPropertyTest {

    private static final List<String> HEADINGS =
            List.of("方向性", "取組", "平成30年度の成果", "課題", "評価", "次年度方針", "備考", "担当者", "謎");

    private static final List<List<String>> ROLE_HEADINGS = List.of(
            List.of("方向性", "取組", "市民", "行政", "地域の人々（企業）", "備考", "謎"),
            List.of("主体", "取組１", "相談の充実", "計画全体", "役割", "担当者"),
            List.of("取組", "主体", "役割"));

    @Provide
    Arbitrary<List<String>> roleHeadings() {
        return Arbitraries.of(ROLE_HEADINGS);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> known = Arbitraries.of(
                "",
                "",
                " ",
                "　",
                "【取組１】福祉の理解",
                "相談の充実",
                "3",
                "取組４",
                "【方向性１】福祉教育の推進",
                "【目標】何か",
                "合計",
                "※注",
                "〃",
                "同上",
                "－",
                "B",
                "Ｃ",
                "充実",
                "〇一\n〇二",
                "平成30年度",
                "評価",
                "成果",
                "A 達成",
                "市民",
                "行政",
                "役割",
                "計画全体",
                "○",
                "・学ぶ（企業）\n・歩く（何か）");
        Arbitrary<String> cell = Arbitraries.frequencyOf(
                Tuple.of(9, known), Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
        return cell.list().ofMaxSize(10).list().ofMaxSize(12);
    }

    @Property
    void everyCellOfARoleMatrixIsAccountedFor(
            @ForAll("rows") List<List<String>> rows, @ForAll("roleHeadings") List<String> headings) {
        List<List<String>> all = new ArrayList<>(List.of(headings));
        all.addAll(rows);
        Sheet sheet = Sheet.of("s.csv", all);

        ImportResult result = SheetImport.onto(RoleSheetTest.PLAN).read(sheet);

        assertThat(result.getAccount()).extracting(CellUse::getPosition).containsExactlyElementsOf(filled(sheet));
        result.getPlan()
                .ifPresent(plan ->
                        assertThat(SheetImport.onto(plan).read(sheet).getPlan()).contains(plan));
    }

    @Property
    void everyCellThatIsNotBlankIsAccountedForOnceInOrder(
            @ForAll("rows") List<List<String>> rows, @ForAll boolean headed) {
        List<List<String>> all = new ArrayList<>();
        if (headed) {
            all.add(HEADINGS);
        }
        all.addAll(rows);
        Sheet sheet = Sheet.of("s.csv", all);

        ImportResult result = SheetImport.onto(WelfarePlan.PLAN).read(sheet);

        assertThat(result.getAccount()).extracting(CellUse::getPosition).containsExactlyElementsOf(filled(sheet));
    }

    @Property
    void readingASheetTwiceChangesNothingMore(@ForAll("rows") List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
        all.addAll(rows);
        Sheet sheet = Sheet.of("s.csv", all);

        SheetImport.onto(WelfarePlan.PLAN)
                .read(sheet)
                .getPlan()
                .ifPresent(plan ->
                        assertThat(SheetImport.onto(plan).read(sheet).getPlan()).contains(plan));
    }

    private static List<CellPosition> filled(Sheet sheet) {
        List<CellPosition> filled = new ArrayList<>();
        for (int row = 1; row <= sheet.getRowCount(); row++) {
            for (int column = 1; column <= sheet.getColumnCount(); column++) {
                if (!sheet.isBlank(row, column)) {
                    filled.add(CellPosition.of(row, column));
                }
            }
        }
        return filled;
    }
}
