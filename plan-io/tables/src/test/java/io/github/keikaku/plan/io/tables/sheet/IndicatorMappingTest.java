package io.github.keikaku.plan.io.tables.sheet;

import static io.github.keikaku.plan.io.tables.sheet.IndicatorPlan.figures;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.account;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.japanese;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.remarks;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorMappingTest {

    private static final Sheet UNFORESEEN = sheet(
            "まちの通信簿|||||||",
            "ものさし|かぞえかた|めざす|できた|ひとこと|もとになる数|つくりかた|しるし",
            "講座の受講者数|人|1,500|1,301|雪で中止あり|1,200|名簿から|☆",
            "講座の開催|回|12|―||10||");

    private static ColumnMapping heading(String heading, ColumnMeaning meaning) {
        return ColumnMapping.ofHeading(heading, meaning).build();
    }

    private static ColumnMapping letters(String letters, ColumnMeaning meaning) {
        return ColumnMapping.ofColumn(letters, meaning).build();
    }

    private static SheetMapping.Builder indicators() {
        return SheetMapping.builder().kind(SheetType.INDICATORS);
    }

    private static SheetMapping.Builder unforeseen() {
        return indicators()
                .headerRows(2, 2)
                .addColumns(letters("A", ColumnMeaning.INDICATOR_NAME))
                .addColumns(heading("かぞえ かた", ColumnMeaning.UNIT))
                .addColumns(ColumnMapping.ofHeading("めざす", ColumnMeaning.FIGURE)
                        .figureKind(ObservationKind.TARGET)
                        .fiscalYear(FiscalYear.of(2021))
                        .build())
                .addColumns(ColumnMapping.ofColumn("D", ColumnMeaning.FIGURE)
                        .fiscalYear(FiscalYear.of(2018))
                        .build())
                .addColumns(letters("E", ColumnMeaning.NOTES))
                .addColumns(ColumnMapping.ofColumn("F", ColumnMeaning.FIGURE)
                        .figureKind(ObservationKind.BASELINE)
                        .fiscalYear(FiscalYear.of(2016))
                        .build())
                .addColumns(letters("G", ColumnMeaning.DEFINITION))
                .addColumns(letters("H", ColumnMeaning.IGNORE));
    }

    private static ImportResult read(SheetMapping.Builder mapping, Sheet sheet) {
        return SheetImport.onto(IndicatorPlan.PLAN).withMapping(mapping.build()).read(sheet);
    }

    @Test
    void headingsThatNobodyForeseesAreReportedWithoutAMappingAndReadWithOne() {
        ImportResult without = SheetImport.onto(IndicatorPlan.PLAN).read(UNFORESEEN);
        assertThat(without.getPlan()).isEqualTo(Optional.empty());
        assertThat(remarks(without)).containsExactly(" import.headings.missing");

        ImportResult with = read(unforeseen(), UNFORESEEN);
        assertThat(with.getFindings()).isEmpty();
        assertThat(figures(with))
                .containsExactly(
                        "i1 TARGET FY2021 1500",
                        "i1 ACTUAL FY2018 1301",
                        "i1 BASELINE FY2016 1200",
                        "i2 TARGET FY2021 12",
                        "i2 ACTUAL FY2018 NOT_COLLECTED ―",
                        "i2 BASELINE FY2016 10");
        Indicator first = with.getPlan().orElseThrow().getIndicators().get(0);
        assertThat(first.getDefinition()).contains("名簿から");
        assertThat(first.getNotes()).containsExactly(Statement.of("雪で中止あり"));
        assertThat(account(with)).contains("A1 title-line", "A2 heading", "H2 heading", "H3 mapped-out");
    }

    @Test
    void theKindOfTheSheetFollowsFromItsColumns() {
        SheetMapping.Builder mapping = SheetMapping.builder();
        unforeseen().build().getColumns().forEach(mapping::addColumns);

        assertThat(figures(read(mapping.headerRows(2, 2), UNFORESEEN))).hasSize(6);
    }

    @Test
    void columnsOfWhichNothingIsSaidAreUnderstoodByTheirHeadings() {
        ImportResult result = read(
                indicators().addColumns(heading("ものさし", ColumnMeaning.INDICATOR_NAME)),
                sheet("まちの通信簿|||", "ものさし|単位|令和2年度|指標", "講座の開催|回|6|はい", "", "ものさし|単位|令和3年度|", "講座の開催|回|7|"));

        assertThat(figures(result)).containsExactly("i2 ACTUAL FY2020 6", "i2 ACTUAL FY2021 7");
        assertThat(remarks(result)).containsExactly("D2 import.column.duplicate");
    }

    @Test
    void theYearAndTheUnitOfAMappedHeadingStand() {
        ImportResult result = read(
                indicators().addColumns(heading("令和元年度にできた数（回）", ColumnMeaning.FIGURE)),
                sheet("指標|令和元年度にできた数（回）", "講座の開催|6"));

        assertThat(result.getFindings()).isEmpty();
        assertThat(figures(result)).containsExactly("i2 ACTUAL FY2019 6");
    }

    @Test
    void lettersStandForColumnsUnderTheFullestHeadingsAndUnderTheSameOnesBelow() {
        ImportResult result = read(
                indicators()
                        .addColumns(letters("A", ColumnMeaning.INDICATOR_NAME))
                        .addColumns(ColumnMapping.ofColumn("C", ColumnMeaning.FIGURE)
                                .figureKind(ObservationKind.TARGET)
                                .fiscalYear(FiscalYear.of(2020))
                                .build()),
                sheet("令和２年度のまとめ|||", "ものさし|単位|めざす|令和2年度", "講座の受講者数|人|100|90", "ものさし|単位|めざす|令和2年度", "講座の開催|回|5|4"));

        assertThat(figures(result))
                .containsExactly(
                        "i1 TARGET FY2020 100", "i1 ACTUAL FY2020 90", "i2 TARGET FY2020 5", "i2 ACTUAL FY2020 4");
        assertThat(account(result)).contains("A4 heading", "D4 heading");
    }

    @Test
    void yearsMayStandOverMappedHeadings() {
        ImportResult result = read(
                indicators()
                        .headerRows(1, 2)
                        .addColumns(letters("A", ColumnMeaning.INDICATOR_NAME))
                        .addColumns(ColumnMapping.ofHeading("めざす", ColumnMeaning.FIGURE)
                                .figureKind(ObservationKind.TARGET)
                                .build())
                        .addColumns(heading("できた", ColumnMeaning.FIGURE)),
                sheet("ものさし|令和元年度||令和2年度|", "|めざす|できた|めざす|できた", "講座の開催|5|4|6|7"));

        assertThat(figures(result))
                .containsExactly(
                        "i2 TARGET FY2019 5", "i2 ACTUAL FY2019 4", "i2 TARGET FY2020 6", "i2 ACTUAL FY2020 7");
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void rowsMayDifferInKindAndAreaAndNameTheirElementsAndIds() {
        ImportResult result = read(
                indicators()
                        .headerRows(1, 1)
                        .addColumns(ColumnMapping.ofColumn("A", ColumnMeaning.LABEL)
                                .level("measure")
                                .build())
                        .addColumns(letters("B", ColumnMeaning.INDICATOR_NAME))
                        .addColumns(letters("C", ColumnMeaning.AREA))
                        .addColumns(letters("D", ColumnMeaning.FIGURE_KIND))
                        .addColumns(letters("E", ColumnMeaning.FIGURE))
                        .addColumns(letters("F", ColumnMeaning.NUMBER))
                        .fiscalYear(FiscalYear.of(2018)),
                sheet("しごと|ものさし|どこ|どちら|かず|ばん", "福祉の理解|講座の開催|北|目標|5|", "|||実績|4|", "|講座の受講者数||実績|90|i1"));

        assertThat(figures(result))
                .containsExactly(
                        "i1 ACTUAL FY2018 by FY2018 90",
                        "i2 TARGET FY2018 in 北 by FY2018 5",
                        "i2 ACTUAL FY2018 in 北 by FY2018 4");
        assertThat(account(result)).contains("A2 tree-label", "C2 area", "D2 figure-kind", "F4 number");
    }

    @Test
    void theBaseYearIsNeverTakenFromATitleAndTheHeadingMaySayMoreOfTheKind() {
        ImportResult result = read(
                indicators()
                        .addColumns(heading("数", ColumnMeaning.FIGURE))
                        .addColumns(ColumnMapping.ofHeading("令和2年度見込み", ColumnMeaning.FIGURE)
                                .figureKind(ObservationKind.ACTUAL)
                                .build()),
                sheet("令和元年度の指標||", "指標|区分|数|令和2年度見込み", "講座の開催|基準値|3|", "|目標|5|", "|実績|4|6"));

        assertThat(figures(result))
                .containsExactly("i2 TARGET FY2019 5", "i2 ACTUAL FY2019 4", "i2 ACTUAL FY2020 6 FORECAST");
        assertThat(remarks(result)).containsExactly("C3 import.period.unknown");
    }

    @Test
    void aHeadingThatIsNotThereAndOneNamedTwiceAreErrors() {
        Sheet sheet = sheet("指標|単位|令和2年度", "講座の開催|回|6");

        assertThat(japanese(read(indicators().addColumns(heading("かず", ColumnMeaning.FIGURE)), sheet))
                        .lines())
                .containsExactly("割り当てが示す見出し「かず」は、表の見出し（1行目）にありません。印刷どおりの見出しか、列の記号（A、Bなど）を書いてください。");
        assertThat(remarks(read(
                        indicators()
                                .addColumns(heading("単位", ColumnMeaning.IGNORE))
                                .addColumns(letters("B", ColumnMeaning.UNIT)),
                        sheet)))
                .containsExactly(" import.mapping.column-twice");
    }

    @Test
    void meaningsOfOtherSheetsAreErrors() {
        Sheet sheet = sheet("指標|単位|令和2年度", "講座の開催|回|6");

        assertThat(japanese(read(indicators().addColumns(letters("C", ColumnMeaning.GRADE)), sheet))
                        .lines())
                .containsExactly(
                        "列「C」の「grade」は、この種類の表では使えません。使えるもの: ignore、label、number、notes、indicatorName、unit、area、figureKind、figure、definition。");
        assertThat(remarks(read(
                        SheetMapping.builder()
                                .addColumns(letters("C", ColumnMeaning.FIGURE))
                                .addColumns(letters("B", ColumnMeaning.ROLE)),
                        sheet)))
                .containsExactly(" import.mapping.meaning-misplaced");
        assertThat(remarks(read(indicators().headerRows(1, 1).addColumns(letters("C", ColumnMeaning.IGNORE)), sheet)))
                .containsExactly(" import.headings.missing");
    }
}
