package io.github.keikaku.plan.io.tables.sheet;

import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.account;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.japanese;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final String[] COUNTS = {
        "取組|指標|単位|平成29年度|平成30年度", "福祉の理解|受講者|人|10|1,000", "|参加者|人|20|30", "相談の充実|来場者|人|5|7"
    };

    private static ImportResult read(String... more) {
        String[] rows = new String[COUNTS.length + more.length];
        System.arraycopy(COUNTS, 0, rows, 0, COUNTS.length);
        System.arraycopy(more, 0, rows, COUNTS.length, more.length);
        return IndicatorPlan.read(rows);
    }

    @Test
    void aTotalThatIsTheSumIsChecked() {
        ImportResult result = read("合計||人|35|1,037人");

        assertThat(remarks(result)).isEmpty();
        assertThat(account(result)).contains("A5 totals", "C5 totals", "D5 totals-checked", "E5 totals-checked");
    }

    @Test
    void aTotalThatDiffersIsAWarningAtItsCell() {
        ImportResult result = read("|合計||36|1,037");

        assertThat(remarks(result)).containsExactly("D5 import.totals.differs");
        assertThat(account(result)).contains("D5 totals-differ", "E5 totals-checked");
        assertThat(japanese(result)).contains("「合計」は36とありますが、上の行から計算すると35です。");
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void grandTotalsAreOfTheSubtotalsOrOfAllRows() {
        ImportResult result = IndicatorPlan.read(
                "取組|指標（人）|平成30年度",
                "福祉の理解|受講者（人）|10",
                "|参加者（人）|20",
                "|小計|30",
                "相談の充実|来場者（人）|5",
                "|見学者（人）|6",
                "|小計|12",
                "|平均|5.5",
                "|総計|42");

        assertThat(remarks(result)).containsExactly("C7 import.totals.differs");
        assertThat(account(result)).contains("C4 totals-checked", "C8 totals-checked", "C9 totals-checked");
    }

    @Test
    void meansAreComparedAsPreciselyAsTheyArePrinted() {
        ImportResult result = read("平均|||11.7|345.66", "平均|||11.8|345");

        assertThat(account(result))
                .contains("D5 totals-checked", "E5 totals-checked", "D6 totals-differ", "E6 totals-checked");
        assertThat(japanese(result)).contains("「平均」は11.8とありますが、上の行から計算すると11.667です。");
    }

    @Test
    void aTotalThatCannotBeCheckedSaysWhy() {
        ImportResult result = IndicatorPlan.read(
                "取組|指標|単位|H28|H29|H30|R1|R2",
                "|合計||1||||",
                "福祉の理解|受講者|人||約10|1|50|5",
                "|参加者|人|3|20|2|60|6",
                "|合計||3|30|3|110|12人",
                "相談の充実|来場者|人|1|1|1|1|1",
                "|相談の時間|時間|2|2|2|2|2",
                "|合計||3|3|－|3|3");

        assertThat(account(result))
                .contains(
                        "D2 totals-unchecked-nothing",
                        "D5 totals-unchecked-blank",
                        "E5 totals-unchecked-inexact",
                        "F5 totals-checked",
                        "H5 totals-differ",
                        "D8 totals-unchecked-units",
                        "F8 totals-unchecked-inexact");
        assertThat(remarks(result)).containsExactly("H5 import.totals.differs");
        assertThat(result.getAccount())
                .filteredOn(use -> use.getReason().equals("totals-unchecked-blank"))
                .extracting(use -> use.getDescription(Locale.JAPANESE))
                .containsExactly("合計（上に空白があり検算できない。空白は0ではない）");
    }

    @Test
    void rowsOfKindsAndAreasHaveTotalsOfTheirOwn() {
        ImportResult kinds = IndicatorPlan.read(
                "取組|指標|単位||H30", "福祉の理解|受講者|人|目標|10", "|||実績|9", "|参加者|人|目標|20", "|||実績|21", "|合計|人|目標|30", "|||実績|31");
        ImportResult areas = IndicatorPlan.read(
                "指標|単位|地区|H30", "講座の受講者数|人|上町|10", "||下町|20", "||計|30", "講座の開催|回|上町|1", "||下町|2", "||計|4");

        assertThat(account(kinds)).contains("E6 totals-checked", "E7 totals-differ");
        assertThat(remarks(kinds)).containsExactly("E7 import.totals.differs");
        assertThat(account(areas)).contains("D4 totals-checked", "D7 totals-differ");
    }

    @Test
    void partsThatArePrintedAgainAreNoAddends() {
        ImportResult result =
                IndicatorPlan.read("取組|指標|単位|H30", "福祉の理解|受講者|人|10", "|うち市民|人|4", "|参加者|人|20", "|合計|人|30");

        assertThat(account(result)).contains("D5 totals-checked");
    }

    private static final String HEADINGS = "具体的な取組|平成30年度の成果|課題|評価|次年度方針";

    @Test
    void countsOfGradesAndPoliciesAreCheckedAgainstTheRows() {
        ImportResult result = WelfarePlan.read(
                "A：2件、B：1件||||",
                HEADINGS,
                "福祉の理解|講座||A|継続",
                "相談の充実|相談||Ａ|継続",
                "見守り|見守り||B|充実",
                "合計|3件|||",
                "A|2|||",
                "Ｂ　2件||||",
                "継続|2取組|||");

        assertThat(account(result))
                .contains(
                        "A1 totals-checked",
                        "B6 totals-checked",
                        "B7 totals-checked",
                        "A8 totals-differ",
                        "B9 totals-checked");
        assertThat(remarks(result)).containsExactly("A8 import.totals.differs");
        assertThat(japanese(result)).contains("「B」は2とありますが、上の行から計算すると1です。");
    }

    @Test
    void countsAreNotCheckedWhereRowsWereLeftOut() {
        for (String row : List.of("知らない取組|講座||A|継続", "見守り|講座||Ｚ|継続")) {
            ImportResult result = WelfarePlan.read(HEADINGS, "福祉の理解|講座||A|継続", row, "合計|9|||", "A|9|||");

            assertThat(account(result)).contains("B4 totals-unchecked-left-out", "B5 totals-unchecked-left-out");
            assertThat(japanese(result)).doesNotContain("上の行から計算");
        }
    }

    @Test
    void aLegendThatCountsNothingStaysALegend() {
        ImportResult result = WelfarePlan.read(HEADINGS, "福祉の理解|講座||A|継続", "A|達成||||", "Ｂ 1年以内に達成する||||", "合計|||1|");

        assertThat(account(result)).contains("A3 legend", "B3 legend", "A4 legend", "D5 totals-checked");
    }
}
