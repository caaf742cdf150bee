package io.github.keikaku.plan.io.tables.sheet;

import static io.github.keikaku.plan.io.tables.sheet.IndicatorPlan.figures;
import static io.github.keikaku.plan.io.tables.sheet.IndicatorPlan.read;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.account;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.japanese;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.remarks;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorSheetTest {

    @Test
    void yearsMayStandSideBySide() {
        ImportResult result = read(
                "成果指標一覧|||||",
                "指標名|単位|基準値 H28|目標値 R3|平成29年度|平成30年度",
                "講座の受講者数|人|1,200|１，５００|1,250|1,301",
                "講座の\\n開催|回|10|12以上|11|0");

        assertThat(figures(result))
                .containsExactly(
                        "i1 BASELINE FY2016 1200",
                        "i1 TARGET FY2021 1500",
                        "i1 ACTUAL FY2017 1250",
                        "i1 ACTUAL FY2018 1301",
                        "i2 BASELINE FY2016 10",
                        "i2 TARGET FY2021 12 12以上",
                        "i2 ACTUAL FY2017 11",
                        "i2 ACTUAL FY2018 0");
        assertThat(result.getFindings()).isEmpty();
        assertThat(account(result)).contains("A1 title-line", "A2 heading", "A3 indicator", "B3 unit", "C3 figure");
        assertThat(result.count(CellStatus.NOT_UNDERSTOOD)).isZero();
    }

    @Test
    void targetsAndActualsMayStandBelowEachOther() {
        ImportResult result = read(
                "指標|単位|区分|令和元年度|令和2年度",
                "講座の受講者数|人|目標|100|110",
                "||実績|98|112",
                "||達成率|98.0％|101.8％",
                "講座の開催|回|目標|5|6",
                "〃|〃|実績|4|〃");

        assertThat(figures(result))
                .containsExactly(
                        "i1 TARGET FY2019 100",
                        "i1 TARGET FY2020 110",
                        "i1 ACTUAL FY2019 98",
                        "i1 ACTUAL FY2020 112",
                        "i2 TARGET FY2019 5",
                        "i2 TARGET FY2020 6",
                        "i2 ACTUAL FY2019 4",
                        "i2 ACTUAL FY2020 6");
        assertThat(result.getFindings()).isEmpty();
        assertThat(account(result)).contains("C4 derived", "D4 derived", "A6 indicator", "C6 figure-kind");
    }

    @Test
    void theColumnOfKindsNeedsNoHeading() {
        ImportResult result = read("指標|| 平成30年度", "講座の開催|目標値|6", "|実績値|5");

        assertThat(figures(result)).containsExactly("i2 TARGET FY2018 6", "i2 ACTUAL FY2018 5");
    }

    @Test
    void yearsMayStandOverTargetsAndActualsInSeveralBlocks() {
        ImportResult result = read(
                "指標|単位|平成29年度|||平成30年度||",
                "||目標|実績|達成率|目標|実績|達成率",
                "講座の受講者数|人|100|90|90％|110|120|109％",
                "講座の開催|回|5|5|100％|6|3|50％",
                "",
                "||令和元年度|||令和2年度||",
                "||目標|実績|達成率|目標|実績|達成率",
                "講座の受講者数|人|130|131|101％|140||");

        assertThat(figures(result))
                .containsExactly(
                        "i1 TARGET FY2017 100",
                        "i1 ACTUAL FY2017 90",
                        "i1 TARGET FY2018 110",
                        "i1 ACTUAL FY2018 120",
                        "i1 TARGET FY2019 130",
                        "i1 ACTUAL FY2019 131",
                        "i1 TARGET FY2020 140",
                        "i2 TARGET FY2017 5",
                        "i2 ACTUAL FY2017 5",
                        "i2 TARGET FY2018 6",
                        "i2 ACTUAL FY2018 3");
        assertThat(result.getFindings()).isEmpty();
        assertThat(account(result)).contains("E3 derived", "C6 heading", "C7 heading");
    }

    @Test
    void eachBlockMayStandUnderItsYear() {
        ImportResult result = read(
                "目標と実績|||",
                "【平成29年度】|||",
                "指標（単位）|目標|実績|達成率(B/A)",
                "講座の受講者数（人）|100|90|90％",
                "",
                "■平成30年度|||",
                "指標（単位）|目標|実績|達成率(B/A)",
                "講座の受講者数（人）|110|120|109％");

        assertThat(figures(result))
                .containsExactly(
                        "i1 TARGET FY2017 100", "i1 ACTUAL FY2017 90", "i1 TARGET FY2018 110", "i1 ACTUAL FY2018 120");
        assertThat(account(result)).contains("A1 title-line", "A2 fiscal-year", "A6 fiscal-year");
        assertThat(result.getFindings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指標|R元目標|H30実績",
                "評価指標|令和元年度目標値|2018年度実績値",
                "数値目標|目標値（R1）|実績値（Ｈ３０）",
                "成果指標名|目標（令和元年度）|平成30年度（実績）",
                "KPI|令和元(2019)年度\\n目標|平成30(2018)年度\\n実績",
                "項目|令和元年度 計画目標|㍻30年度末現状値"
            })
    void headingsAreKnownByTheirUsualWords(String headings) {
        ImportResult result = read(headings, "講座の開催|12回|10回");

        assertThat(result.getFindings()).isEmpty();
        assertThat(figures(result)).hasSize(2).first().isEqualTo("i2 TARGET FY2019 12");
    }

    @Test
    void zeroBlankDashWordsAndNarrowColumnsStayDifferent() {
        ImportResult result = read(
                "指標|平成25年度|26年度|平成26年度|平成27年度|平成28年度|平成29年度|平成30年度|令和元年度|令和2年度|令和3年度目標",
                "講座の開催|0||　|－|未実施|該当なし|######|10～20|調整中|－");

        assertThat(figures(result))
                .containsExactly(
                        "i2 ACTUAL FY2013 0",
                        "i2 ACTUAL FY2015 NOT_COLLECTED －",
                        "i2 ACTUAL FY2016 NON_NUMERIC 未実施",
                        "i2 ACTUAL FY2017 NOT_APPLICABLE 該当なし",
                        "i2 ACTUAL FY2020 NON_NUMERIC 調整中");
        assertThat(remarks(result))
                .containsExactly(
                        "C1 import.column.unknown",
                        "H2 import.figure.not-understood",
                        "I2 import.figure.not-understood");
        assertThat(japanese(result))
                .contains("「######」を数値として読み取れません（列幅が足りず表示されていません）")
                .contains("「10～20」を数値として読み取れません（範囲）");
        assertThat(account(result)).contains("E2 no-figure", "H2 unreadable-figure", "K2 dash");
    }

    @Test
    void aCellMayHoldMoreThanANumber() {
        ImportResult result =
                read("指標|単位|平成30年度", "講座の開催|回|58回（前年度52回）", "講座の受講者数|人|約150", "見守りの実施校|校|８／９校", "相談件数|件|1.2千件（速報値）");

        assertThat(figures(result))
                .containsExactly(
                        "i1 ACTUAL FY2018 about 150",
                        "i2 ACTUAL FY2018 58",
                        "i2 ACTUAL FY2017 52",
                        "i3 ACTUAL FY2018 1200.0 PROVISIONAL",
                        "i4 ACTUAL FY2018 8/9");
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void theNumberOfTheTimeBeforeIsTakenOnlyWhereItsYearIsCertain() {
        ImportResult result = read("指標|平成30年度|平成30年", "講座の開催|58回（前回52回）|58回（前年52回）");

        assertThat(figures(result))
                .containsExactly("i2 ACTUAL FY2018 58", "i2 ACTUAL CY2018 58", "i2 ACTUAL CY2017 52");
        assertThat(remarks(result)).containsExactly("B2 import.figure.previous-unknown");
    }

    @Test
    void figuresWithoutAYearAreOfTheOneThatTheTitleNames() {
        ImportResult result = read("平成30年度　指標の状況||||", "指標|基準値|目標値|実績値|備考", "講座の開催|9（H28）|12|10|増えた");

        assertThat(figures(result))
                .containsExactly("i2 BASELINE FY2016 9", "i2 TARGET FY2018 12", "i2 ACTUAL FY2018 10");
        assertThat(japanese(result)).contains("見出しに年度のない数値を2018年度のものとしました。");
        assertThat(account(result)).contains("A1 fiscal-year", "E3 note");
        assertThat(result.getPlan().orElseThrow().getIndicators().get(1).getNotes())
                .extracting(note -> note.getText())
                .containsExactly("増えた");
    }

    @Test
    void theYearMayStandBesideTheFigureOrOverTheNextBlock() {
        ImportResult beside =
                read("指標|基準年度|基準値|目標年度|目標値", "講座の開催|H28|9|R5|12", "相談件数|平成29年|8|－|10", "講座の受講者数|いつか|8|令和3年度|10");
        ImportResult blocks =
                read("平成29年度の状況||", "指標|目標|実績", "講座の開催|5|4", "|| ", "平成30年度の状況||", "指標|目標|実績", "講座の開催|6|7");

        assertThat(figures(beside))
                .containsExactly(
                        "i1 TARGET FY2021 10", "i2 BASELINE FY2016 9", "i2 TARGET FY2023 12", "i3 BASELINE CY2017 8");
        assertThat(remarks(beside))
                .containsExactly(
                        "E3 import.period.unknown", "B4 import.cell.not-understood", "C4 import.period.unknown");
        assertThat(figures(blocks))
                .containsExactly(
                        "i2 TARGET FY2017 5", "i2 ACTUAL FY2017 4", "i2 TARGET FY2018 6", "i2 ACTUAL FY2018 7");
    }

    @Test
    void headingsMayStandInTwoRowsInEitherOrder() {
        ImportResult result =
                read("No|指標|担当課|目標値||実績値||達成率|備考", "|||R3|R4|(令和3年度)|令和4(2022)年度|R4|", "1|講座の開催|福祉課|1|2|3|4|200％|");

        assertThat(figures(result))
                .containsExactly(
                        "i2 TARGET FY2021 1", "i2 TARGET FY2022 2", "i2 ACTUAL FY2021 3", "i2 ACTUAL FY2022 4");
        assertThat(result.getFindings()).isEmpty();
        assertThat(account(result)).contains("H3 derived", "C3 department");
    }

    @Test
    void aFigureOfWhichNobodyKnowsWhenIsReported() {
        ImportResult result = read("指標|目標値|平成30年度", "講座の開催|12|10");

        assertThat(figures(result)).containsExactly("i2 ACTUAL FY2018 10");
        assertThat(remarks(result)).containsExactly("B2 import.period.unknown");
        assertThat(account(result)).contains("B2 no-period");
    }

    @Test
    void theYearThatTheCallerGivesIsTheYearOfTheReport() {
        ImportResult result = SheetImport.onto(IndicatorPlan.PLAN)
                .withFiscalYear(FiscalYear.of(2018))
                .read(sheet("指標|実績|平成29年度実績", "講座の開催|10|9"));

        assertThat(figures(result)).containsExactly("i2 ACTUAL FY2018 by FY2018 10", "i2 ACTUAL FY2017 by FY2018 9");
    }

    @Test
    void indicatorsOfOneNameAreToldApartByTheirElement() {
        ImportResult result = read("関連する取組|指標|単位|平成30年度", "【取組３】相談窓口の周知|参加者数|人|30", "4 見守り|参加者数|人|40", "|見守りの実施校|校|8");

        assertThat(figures(result)).containsExactly("i4 ACTUAL FY2018 8", "i5 ACTUAL FY2018 30", "i6 ACTUAL FY2018 40");
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void labelsMayStandAloneInTheirRow() {
        ImportResult result = read("指標|平成30年度", "【方向性２】相談体制|", "取組３|", "参加者数|30", "取組４　見守り|", "参加者数|40");

        assertThat(figures(result)).containsExactly("i5 ACTUAL FY2018 30", "i6 ACTUAL FY2018 40");
        assertThat(account(result)).contains("A2 tree-label", "A3 tree-label", "A5 tree-label");
    }

    @Test
    void whatIsNotCertainIsReportedAtItsCellAndLeftOut() {
        ImportResult result = read(
                "番号|取組|指標|単位|平成30年度|謎",
                "||参加者数|人|30|",
                "i3||講座の開催|回|31|",
                "1||相談件数|人|32|",
                "||知らない指標|人|33|x",
                "|知らない取組|参加者数|人|34|",
                "||||35|",
                "|福祉の理解|講座の開催|回|12人|");

        assertThat(figures(result)).isEmpty();
        assertThat(remarks(result))
                .containsExactly(
                        "F1 import.column.unknown",
                        "C2 import.indicator.ambiguous",
                        "C3 import.indicator.contradiction",
                        "D4 import.unit.differs",
                        "C5 import.indicator.unmatched",
                        "B6 import.tree.unmatched",
                        "C6 import.indicator.ambiguous",
                        "E7 import.indicator.missing",
                        "E8 import.unit.differs");
        assertThat(account(result))
                .contains(
                        "E2 row-without-indicator",
                        "A4 serial-number",
                        "E4 unit-differs",
                        "F5 unknown-column",
                        "B6 unmatched",
                        "E7 row-without-indicator",
                        "E8 unit-differs");
        assertThat(japanese(result))
                .contains("「参加者数」に当たる指標が計画に複数あります（i5、i6）。この行は取り込みませんでした。")
                .contains("「12人」は指標「講座の開催」の単位（回）と異なります。取り込みませんでした。");
    }

    @Test
    void anIndicatorIsAddedWhereNameUnitAndElementAreCertain() {
        String[] rows = {"取組|指標|平成30年度", "福祉の理解|パンフレットの配布（部）|3,000", "|〃|1", "相談の充実|パンフレットの配布（部）|5"};
        ImportResult result = read(rows);

        assertThat(result.getPlan().orElseThrow().getIndicators().stream().skip(6))
                .extracting(Indicator::getElement, Indicator::getName, Indicator::getUnit)
                .extracting(Object::toString)
                .containsExactly(
                        "(Optional[m1], \"パンフレットの配布\", Optional[部])", "(Optional[m2], \"パンフレットの配布\", Optional[部])");
        assertThat(result.getFindings().get(0).getRule()).isEqualTo("import.indicator.added");
        assertThat(remarks(result)).containsExactly("C3 import.figure.conflict");

        Plan once = result.getPlan().orElseThrow();
        assertThat(SheetImport.onto(once).read(sheet(rows)).getPlan()).contains(once);
        assertThat(once.getIndicators().get(6).getId()).matches("m1-[0-9a-f]{8}");
    }

    @Test
    void whatThePlanSaysStays() {
        Plan once = read("指標|平成30年度|平成29年度", "講座の開催|58.0回|約52").getPlan().orElseThrow();

        ImportResult same = SheetImport.onto(once).read(sheet("指標|平成30年度|平成29年度", "講座の開催|58|52"));
        ImportResult other = SheetImport.onto(once).read(sheet("指標|平成30年度", "講座の開催|59"));

        assertThat(same.getPlan()).contains(once);
        assertThat(same.getFindings()).isEmpty();
        assertThat(other.getPlan()).contains(once);
        assertThat(account(other)).contains("B2 conflict");
        assertThat(japanese(other)).contains("指標「講座の開催」のFY2018の実績は、すでに58.0とあります。59は取り込みませんでした。");
    }

    @Test
    void rowsMayBeOfAreas() {
        ImportResult result =
                read("（単位：人）|||", "指標|地区|平成29年度|平成30年度", "講座の受講者数|全市|50|60", "|上町|20|25", "|下町|30|35", "講座の開催|上町|－|2回");

        assertThat(figures(result))
                .containsExactly(
                        "i1 ACTUAL FY2017 50",
                        "i1 ACTUAL FY2018 60",
                        "i1 ACTUAL FY2017 in 上町 20",
                        "i1 ACTUAL FY2018 in 上町 25",
                        "i1 ACTUAL FY2017 in 下町 30",
                        "i1 ACTUAL FY2018 in 下町 35",
                        "i2 ACTUAL FY2017 in 上町 NOT_COLLECTED －",
                        "i2 ACTUAL FY2018 in 上町 2");
        assertThat(account(result)).contains("A1 unit", "B3 area");
    }

    @Test
    void aLabelOfWhichOnlyTheNumberIsKnownIsTakenAndSaid() {
        ImportResult result = read("指標一覧（単位：人）||", "取組|指標|平成30年度", "１　福祉の心|新しい指標|30", "出典：市調べ||");

        assertThat(remarks(result)).containsExactly("A3 import.title.differs");
        assertThat(result.getPlan().orElseThrow().getIndicators().get(6).getUnit())
                .contains("人");
        assertThat(account(result)).contains("A1 title-line", "A3 tree-label", "A4 table-note");
    }

    @Test
    void otherColumnsAndNotesAreAccountedFor() {
        ImportResult result = read(
                "No.|指標|定義|平成29年度|前年度比|担当課|担当者|平成30年度実績（人）|平成30年度実績",
                "1|講座の開催|年度内の回数|10|+2|福祉課|山田|1|2",
                "※平成30年度は速報値||||||||");

        assertThat(account(result))
                .contains(
                        "A2 serial-number",
                        "C2 definition",
                        "D2 figure",
                        "E2 derived",
                        "F2 department",
                        "G2 personal-data",
                        "H2 duplicate-column",
                        "I2 duplicate-column",
                        "A3 table-note");
        assertThat(remarks(result)).containsExactly("H1 import.column.duplicate", "I1 import.column.duplicate");
        assertThat(result.getPlan().orElseThrow().getIndicators().get(1).getDefinition())
                .contains("年度内の回数");
    }

    @Test
    void anEvaluationSheetIsNotTakenForATable() {
        for (String headings : List.of("項目|平成30年度実績", "取組|指標|平成30年度の成果|課題|評価|次年度方針")) {
            ImportResult result = read(headings, "福祉の理解|講座|人手|B|継続");

            assertThat(result.getPlan().orElseThrow().getEvaluations())
                    .as(headings)
                    .hasSize(1);
        }
    }
}
