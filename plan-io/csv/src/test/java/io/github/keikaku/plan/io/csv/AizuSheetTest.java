package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.tables.sheet.CellStatus;
import io.github.keikaku.plan.io.tables.sheet.CellUse;
import io.github.keikaku.plan.io.tables.sheet.ImportResult;
import io.github.keikaku.plan.io.tables.sheet.SheetImport;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roles of 会津若松市 as a table, either way round, as Excel on a Japanese Windows saves it, read onto the plan. */
class AizuSheetTest {

    private static final Plan EXAMPLE = Bundles.example("aizuwakamatsu-community-welfare.json");

    private static final Plan WITHOUT_ROLES =
            Plan.builder().copyOf(EXAMPLE).roles(List.of()).build();

    /** What no table can hold: who belongs to an actor. Without it, nobody knows 民生委員・児童委員 to be one. */
    private static final Plan WITH_MEMBERS = Plan.builder()
            .copyOf(WITHOUT_ROLES)
            .actors(EXAMPLE.getActors().stream().map(AizuSheetTest::withMembers).toList())
            .build();

    private static Actor withMembers(Actor actor) {
        return Actor.builder()
                .copyOf(actor)
                .members(EXAMPLE.getRoles().stream()
                        .filter(role -> role.getActor().equals(actor.getId()))
                        .flatMap(role -> role.getStatements().stream())
                        .flatMap(statement -> statement.getQualifiers().stream())
                        .distinct()
                        .toList())
                .build();
    }

    private static List<List<String>> print(boolean actorsAsRows) {
        return actorsAsRows ? PrintedRoles.withActorsAsRows(EXAMPLE) : PrintedRoles.withActorsAsColumns(EXAMPLE);
    }

    private static ImportResult read(Plan plan, List<List<String>> rows) throws IOException {
        // The encoder refuses what CP932 does not have, instead of replacing it.
        ByteBuffer bytes =
                Charset.forName("windows-31j").newEncoder().encode(CharBuffer.wrap(PrintedEvaluation.csv(rows)));
        byte[] array = new byte[bytes.remaining()];
        bytes.get(array);
        PlanInput input = PlanInput.of("roles.csv", array);
        return SheetImport.onto(plan)
                .read(CsvSheets.standard().read(input).getSheet().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesTheSameRolesWhicheverWayRoundItStands(boolean actorsAsRows) throws IOException {
        ImportResult result = read(WITH_MEMBERS, print(actorsAsRows));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan().orElseThrow().getRoles()).hasSize(45).containsExactlyElementsOf(EXAMPLE.getRoles());
        assertThat(result.getPlan())
                .contains(Plan.builder()
                        .copyOf(WITH_MEMBERS)
                        .roles(EXAMPLE.getRoles())
                        .addNotes(Statement.of(PrintedRoles.NOTE))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesNoCellUnaccountedFor(boolean actorsAsRows) throws IOException {
        List<List<String>> rows = print(actorsAsRows);

        ImportResult result = read(WITH_MEMBERS, rows);

        long filled = rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .count();
        assertThat(result.getAccount()).hasSize((int) filled);
        assertThat(result.count(CellStatus.NOT_UNDERSTOOD)).isZero();
        assertThat(result.getAccount())
                .filteredOn(use -> use.getReason().equals("role"))
                .hasSize(45);
        assertThat(result.getAccount())
                .filteredOn(use -> use.getStatus() == CellStatus.IGNORED)
                .extracting(CellUse::getReason)
                .containsOnly(
                        actorsAsRows ? new String[] {"title-line"} : new String[] {"title-line", "repeated-heading"});
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoeverThePlanDoesNotKnowStaysInTheText(boolean actorsAsRows) throws IOException {
        ImportResult result = read(WITHOUT_ROLES, print(actorsAsRows));

        List<RoleAssignment> roles = result.getPlan().orElseThrow().getRoles();
        assertThat(roles).hasSize(45);
        assertThat(roles.stream().mapToInt(role -> role.getStatements().size()).sum())
                .isEqualTo(182);
        assertThat(roles.get(1).getStatements().get(3)).isEqualTo(Statement.of("児童・生徒に福祉教育を行うよう努める（学校）"));
        assertThat(result.getFindings())
                .extracting(finding -> finding.getMessage(Locale.JAPANESE))
                .contains("文末の「（民生委員・児童委員）」は、主体「地域」の構成員として計画にないため、文に残しました。")
                .doesNotHaveDuplicates();
        assertThat(result.getFindings()).extracting(Finding::getSeverity).containsOnly(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readOntoThePlanThatHasItItChangesNothing(boolean actorsAsRows) throws IOException {
        ImportResult result = read(EXAMPLE, print(actorsAsRows));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan().orElseThrow().getRoles()).isEqualTo(EXAMPLE.getRoles());
    }

    @Test
    void saysEachFaultInJapaneseAtItsCell() throws IOException {
        List<List<String>> rows = PrintedRoles.withActorsAsColumns(EXAMPLE);
        put(rows, 5, 7, "近　隣");
        put(rows, 6, 3, "〃");
        put(rows, 7, 2, "基本施策１-９\n担い手の\n確保");
        put(rows, 8, 4, "◎");
        put(rows, 9, 2, "基本施策１-３\n誰もが活躍できる\n場の創出");

        assertThat(errors(read(WITH_MEMBERS, rows)))
                .containsExactly(
                        "roles.csv[G5] 「近 隣」に当たる主体が計画にありません。取り込みませんでした。" + "計画の主体: 市民、地域、医療・福祉の専門職、社会福祉協議会、行政。",
                        "roles.csv[C6] 「〃」とありますが、上の行に対応する内容がありません。",
                        "roles.csv[B7] 「基本施策1-9 担い手の確保」に当たる取組や施策が計画にありません。この行は取り込みませんでした。",
                        "roles.csv[D8] 「◎」だけでは主体「地域」の役割の内容が分からないため、取り込みませんでした。",
                        "roles.csv[A9] 「みんなで支え合う地域づくり」の下に「誰もが活躍できる場の創出」（1-3）がありますが、" + "計画では別の要素の下にあります。",
                        "roles.csv[C9] 「1-3」についての主体「市民」の役割が2回以上あります。後のセルは取り込みませんでした。",
                        "roles.csv[E9] 「1-3」についての主体「医療・福祉の専門職」の役割が2回以上あります。後のセルは取り込みませんでした。",
                        "roles.csv[F9] 「1-3」についての主体「社会福祉協議会」の役割が2回以上あります。後のセルは取り込みませんでした。",
                        "roles.csv[G12] 「行 政」の意味が分かりません。取り込みませんでした。");
    }

    @Test
    void saysEachFaultOfActorsAsRows() throws IOException {
        List<List<String>> rows = PrintedRoles.withActorsAsRows(EXAMPLE);
        put(rows, 5, 3, "基本施策１-９\n担い手の\n確保");
        put(rows, 6, 2, "〃");
        put(rows, 7, 1, "近　隣");
        put(rows, 9, 1, "医療・福祉の\n専門職");

        assertThat(errors(read(WITH_MEMBERS, rows)))
                .hasSize(3 + 8)
                .startsWith(
                        "roles.csv[C5] 「基本施策1-9 担い手の確保」に当たる要素が計画にありません。この列は取り込みませんでした（C列、5セル）。",
                        "roles.csv[B6] 「〃」とありますが、上の行に対応する内容がありません。",
                        "roles.csv[A7] 「近 隣」に当たる主体が計画にありません。取り込みませんでした。" + "計画の主体: 市民、地域、医療・福祉の専門職、社会福祉協議会、行政。",
                        "roles.csv[B9] 「1-1」についての主体「医療・福祉の専門職」の役割が2回以上あります。後のセルは取り込みませんでした。");
    }

    @Test
    void anotherTextForARoleThatThePlanHasIsAConflict() throws IOException {
        List<List<String>> rows = PrintedRoles.withActorsAsColumns(EXAMPLE);
        put(rows, 6, 3, "・別のことをする");

        ImportResult result = read(EXAMPLE, rows);

        assertThat(errors(result)).containsExactly("roles.csv[C6] 「1-1」についての主体「市民」の役割は、計画に別の内容があります。計画の内容を残しました。");
        assertThat(result.getPlan().orElseThrow().getRoles()).isEqualTo(EXAMPLE.getRoles());
    }

    private static List<String> errors(ImportResult result) {
        return result.getFindings().stream()
                .filter(finding -> finding.getSeverity() != Severity.INFO)
                .map(finding ->
                        finding.getLocation().map(SourceLocation::describe).orElse("") + " "
                                + finding.getMessage(Locale.JAPANESE))
                .toList();
    }

    private static void put(List<List<String>> rows, int row, int column, String text) {
        List<String> cells = new ArrayList<>(rows.get(row - 1));
        cells.set(column - 1, text);
        rows.set(row - 1, cells);
    }
}
