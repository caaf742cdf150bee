package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.tables.sheet.CellStatus;
import io.github.keikaku.plan.io.tables.sheet.ImportResult;
import io.github.keikaku.plan.io.tables.sheet.SheetImport;
import io.github.keikaku.plan.io.tables.sheet.SheetReading;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The indicators that 清瀬市 reports, printed as a table in each layout, saved as Excel on a Japanese Windows does, and read
 * onto the plan without its figures.
 */
class KiyoseIndicatorsTest {

    private static final String FILE = "kiyose-indicators.csv";
    private static final Plan EXAMPLE = Bundles.example("kiyose-community-welfare.json");

    /**
     * Cells that a reader cannot tell from others: figures per occasion, 217人／4回 and 2.75人／1講演会, are no parts of a
     * whole, and words that hold numbers (毎月実施の…から1学期に1回…) may mean a figure.
     */
    private static final Set<String> UNCERTAIN =
            Set.of("m37-seminar-participants", "m9-lecture-spread", "m11-shelter-council-frequency");

    private static final int MISSING = 2;
    private static final int SECOND_READINGS = 2;

    private static final Plan PRINTED = withFigures(Function.identity());
    private static final Plan WITHOUT_FIGURES = withFigures(figures -> List.of());

    private static Plan withFigures(Function<List<Observation>, List<Observation>> figures) {
        return Plan.builder()
                .copyOf(EXAMPLE)
                .indicators(EXAMPLE.getIndicators().stream()
                        .map(indicator -> Indicator.builder()
                                .copyOf(indicator)
                                .observations(figures.apply(printable(indicator)))
                                .build())
                        .toList())
                .build();
    }

    /**
     * The figures as a table can hold them: without sources, without notes, without the words in which the city told a
     * number; what is missing in the document has no cell, and of two readings of one figure (16 and 14団体) a cell has one.
     */
    private static List<Observation> printable(Indicator indicator) {
        Set<List<Object>> cells = new HashSet<>();
        return indicator.getObservations().stream()
                .filter(figure -> figure.getStatus() != ObservationStatus.MISSING)
                .filter(figure -> cells.add(List.of(figure.getPeriod(), figure.getKind(), figure.getArea())))
                .filter(figure -> !UNCERTAIN.contains(indicator.getId()))
                .map(figure -> Observation.builder()
                        .copyOf(figure)
                        .source(Optional.empty())
                        .notes(List.of())
                        .printed(figure.getPrinted()
                                .filter(printed -> figure.getStatus() == ObservationStatus.NON_NUMERIC))
                        .build())
                .toList();
    }

    static Stream<List<List<String>>> layouts() {
        return Stream.of(
                PrintedIndicators.yearsAsColumns(PRINTED),
                PrintedIndicators.kindsAsRows(PRINTED),
                PrintedIndicators.blocks(PRINTED));
    }

    private static ImportResult read(List<List<String>> rows, Plan onto) throws IOException {
        ByteBuffer bytes =
                Charset.forName("windows-31j").newEncoder().encode(CharBuffer.wrap(PrintedEvaluation.csv(rows)));
        byte[] array = new byte[bytes.remaining()];
        bytes.get(array);
        SheetReading reading = CsvSheets.standard().read(PlanInput.of(FILE, array));
        return SheetImport.onto(onto)
                .withFiscalYear(FiscalYear.of(2018))
                .read(reading.getSheet().orElseThrow());
    }

    private static List<String> figures(Plan plan) {
        return plan.getIndicators().stream()
                .flatMap(indicator ->
                        indicator.getObservations().stream().map(figure -> indicator.getId() + " " + figure))
                .toList();
    }

    /** The order of figures is that of the columns. */
    private static List<Indicator> sorted(Plan plan) {
        return plan.getIndicators().stream()
                .map(indicator -> Indicator.builder()
                        .copyOf(indicator)
                        .observations(indicator.getObservations().stream()
                                .sorted(Comparator.comparing(Observation::toString))
                                .toList())
                        .build())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void givesTheFiguresOfTheExample(List<List<String>> rows) throws IOException {
        ImportResult result = read(rows, WITHOUT_FIGURES);

        assertThat(result.getFindings()).extracting(Finding::getRule).containsExactly("import.figure.text");
        assertThat(figures(result.getPlan().orElseThrow())).containsExactlyInAnyOrderElementsOf(figures(PRINTED));
        assertThat(sorted(result.getPlan().orElseThrow())).isEqualTo(sorted(PRINTED));
        assertThat(EXAMPLE.getIndicators()).hasSize(136);
        assertThat(result.getPlan().orElseThrow().getIndicators().stream()
                        .mapToInt(indicator -> indicator.getObservations().size())
                        .sum())
                .isEqualTo(169 - MISSING - SECOND_READINGS - UNCERTAIN.size());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void doublesNothingAndChangesNothing(List<List<String>> rows) throws IOException {
        assertThat(read(rows, EXAMPLE).getPlan()).contains(EXAMPLE);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void leavesNoCellUnaccountedFor(List<List<String>> rows) throws IOException {
        ImportResult result = read(rows, WITHOUT_FIGURES);

        long filled = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .count();
        assertThat(result.getAccount()).hasSize((int) filled);
        assertThat(result.count(CellStatus.NOT_UNDERSTOOD)).isZero();
    }

    @Test
    void saysEachFaultInJapaneseAtItsCell() throws IOException {
        List<List<String>> rows = new ArrayList<>(PrintedIndicators.yearsAsColumns(PRINTED));
        int year = rows.get(2).indexOf("平成３０年度");
        put(rows, 4, year + 1, "######");
        put(rows, 5, year + 1, "29（4）");
        put(rows, 6, 3, "世帯");
        put(rows, 7, 2, "");
        put(rows, 8, 1, "【取組９９】ない取組");
        put(rows, 9, 2, "ない指標");
        put(rows, 37, year + 1, "12本");
        put(rows, 38, year + 1, "217人／4回");

        ImportResult result = read(rows, WITHOUT_FIGURES);

        assertThat(result.getFindings())
                .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
                .extracting(finding ->
                        finding.getLocation().map(SourceLocation::describe).orElse("") + " "
                                + finding.getMessage(Locale.JAPANESE))
                .containsExactly(
                        "kiyose-indicators.csv[J4] 「######」を数値として読み取れません（列幅が足りず表示されていません）。取り込みませんでした。",
                        "kiyose-indicators.csv[J5] 「29（4）」を数値として読み取れません（括弧の中の意味が不明）。取り込みませんでした。",
                        "kiyose-indicators.csv[C6] 「世帯」は指標「認知症サポーター養成講座の実施校（小学校）」の単位（校）と異なります。取り込みませんでした。",
                        "kiyose-indicators.csv[J7] 数値がありますが、どの指標の行か分かりません。この行は取り込みませんでした。",
                        "kiyose-indicators.csv[A8] 「【取組99】ない取組」に当たる要素が計画にありません。",
                        "kiyose-indicators.csv[B9] 「ない指標」に当たる指標が計画のその要素にありません。"
                                + "追加には名称・単位・要素が定まっている必要があります。この行は取り込みませんでした。",
                        "kiyose-indicators.csv[J37] 「12本」は指標「包括連携協定を結ぶ市内の大学」の単位（大学）と異なります。取り込みませんでした。",
                        "kiyose-indicators.csv[J38] 「217人／4回」を数値として読み取れません（斜線の意味が不明）。取り込みませんでした。");
    }

    private static void put(List<List<String>> rows, int row, int column, String text) {
        List<String> cells = new ArrayList<>(rows.get(row - 1));
        cells.set(column - 1, text);
        rows.set(row - 1, cells);
    }
}
