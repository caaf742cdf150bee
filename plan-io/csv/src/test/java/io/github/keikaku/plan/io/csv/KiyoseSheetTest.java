package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.tables.sheet.CellStatus;
import io.github.keikaku.plan.io.tables.sheet.ImportResult;
import io.github.keikaku.plan.io.tables.sheet.SheetImport;
import io.github.keikaku.plan.io.tables.sheet.SheetReading;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sheet that 清瀬市 publishes, as Excel on a Japanese Windows saves it, read onto the plan. */
class KiyoseSheetTest {

    private static final String FILE = "kiyose-2018.csv";
    private static final Plan EXAMPLE = Bundles.example("kiyose-community-welfare.json");
    private static final Plan WITHOUT_EVALUATIONS =
            Plan.builder().copyOf(EXAMPLE).evaluations(List.of()).build();

    private static byte[] cp932(List<List<String>> rows) throws IOException {
        // The encoder refuses what CP932 does not have, instead of replacing it.
        ByteBuffer bytes =
                Charset.forName("windows-31j").newEncoder().encode(CharBuffer.wrap(PrintedEvaluation.csv(rows)));
        byte[] array = new byte[bytes.remaining()];
        bytes.get(array);
        return array;
    }

    private static ImportResult read(List<List<String>> rows) throws IOException {
        SheetReading reading = CsvSheets.standard().read(PlanInput.of(FILE, cp932(rows)));
        assertThat(reading.getFindings())
                .extracting(finding -> finding.getMessage(Locale.JAPANESE))
                .containsExactly("文字コードはCP932（Windows-31J、Shift_JIS）と判断しました。");
        return SheetImport.onto(WITHOUT_EVALUATIONS).read(reading.getSheet().orElseThrow());
    }

    @Test
    void givesTheExampleInEverythingThatTheSheetHolds() throws IOException {
        ImportResult result = read(PrintedEvaluation.rows(EXAMPLE));

        Evaluation expected = Evaluation.builder()
                .fiscalYear(FiscalYear.of(2018))
                .entries(EXAMPLE.getEvaluations().get(0).getEntries().stream()
                        .map(PrintedEvaluation::printable)
                        .toList())
                .addNotes(Statement.of("※計画の期間（2018年度～2026年度）に対する目標の達成状況"))
                .build();
        assertThat(result.getPlan().orElseThrow().getEvaluations().get(0).getEntries())
                .containsExactlyElementsOf(expected.getEntries());
        assertThat(result.getPlan())
                .contains(Plan.builder()
                        .copyOf(WITHOUT_EVALUATIONS)
                        .addEvaluations(expected)
                        .build());
        assertThat(result.getFindings()).extracting(Finding::getRule).containsExactly("import.fiscal-year.taken");
    }

    @Test
    void leavesNoCellUnaccountedFor() throws IOException {
        List<List<String>> rows = PrintedEvaluation.rows(EXAMPLE);

        ImportResult result = read(rows);

        long filled = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .count();
        assertThat(result.getAccount()).hasSize((int) filled);
        assertThat(result.count(CellStatus.NOT_UNDERSTOOD)).isZero();
        assertThat(result.getAccount())
                .filteredOn(use -> use.getStatus() == CellStatus.IGNORED)
                .extracting(use -> use.getDescription(Locale.JAPANESE))
                .containsOnly("見出しより上の表題", "見出しの繰り返し", "目標（計画にあるもの）");
    }

    @Test
    void saysEachFaultInJapaneseAtItsCell() throws IOException {
        List<List<String>> rows = new ArrayList<>(PrintedEvaluation.rows(EXAMPLE));
        put(rows, 10, 7, "Ｅ");
        put(rows, 11, 8, "拡大");
        put(rows, 13, 4, "【取組４０】地域で支え合う地域福祉の推進と見守り");
        put(rows, 14, 4, "【取組５】お互いに助け合う仕組みへの支援");

        ImportResult result = read(rows);

        assertThat(result.getFindings())
                .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                .extracting(finding ->
                        finding.getLocation().map(SourceLocation::describe).orElse("") + " "
                                + finding.getMessage(Locale.JAPANESE))
                .containsExactly(
                        "kiyose-2018.csv[G10] 「E」は計画の評価にありません。使える評価: A、B、C、D。",
                        "kiyose-2018.csv[H11] 「拡大」は計画の次年度方針にありません。使える方針: 新規、継続、充実、改善、縮小、廃止。",
                        "kiyose-2018.csv[D13] 「【取組40】地域で支え合う地域福祉の推進と見守り」に当たる取組や施策が計画にありません。" + "この行は取り込みませんでした。",
                        "kiyose-2018.csv[D14] 「【取組5】お互いに助け合う仕組みへの支援」は番号と名称が別の要素を指しています（m5、m4）。" + "この行は取り込みませんでした。");
        assertThat(result.getPlan().orElseThrow().getEvaluations().get(0).getEntries())
                .hasSize(37)
                .first()
                .satisfies(entry -> assertThat(entry.getGrade()).isEmpty());
    }

    private static void put(List<List<String>> rows, int row, int column, String text) {
        List<String> cells = new ArrayList<>(rows.get(row - 1));
        cells.set(column - 1, text);
        rows.set(row - 1, cells);
    }
}
