package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.tables.sheet.CellStatus;
import io.github.keikaku.plan.io.tables.sheet.ImportResult;
import io.github.keikaku.plan.io.tables.sheet.SheetImport;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who does what for the plan of 西東京市 as a whole, as a list of actors and their parts, read onto the plan. */
class NishitokyoSheetTest {

    private static final Plan EXAMPLE = Bundles.example("nishitokyo-elderly-care.json");

    private static final Plan WITHOUT_ROLES =
            Plan.builder().copyOf(EXAMPLE).roles(List.of()).build();

    /** What such a list can hold of a role: neither its source nor what whoever transcribed it noted. */
    private static RoleAssignment printable(RoleAssignment role) {
        return RoleAssignment.builder()
                .copyOf(role)
                .statements(role.getStatements().stream()
                        .map(statement -> Statement.of(statement.getText()))
                        .toList())
                .source(Optional.empty())
                .build();
    }

    /** A part stands in brackets behind the whole: 地域活動団体（社会福祉協議会）. */
    private static String label(Actor actor) {
        return actor.getParent()
                .flatMap(PlanIndex.of(EXAMPLE)::findActor)
                .map(whole -> whole.getName() + "\n（" + actor.getName() + "）")
                .orElse(actor.getName());
    }

    private static List<List<String>> rows() {
        List<List<String>> rows =
                new ArrayList<>(List.of(List.of("計画の推進に向けた役割"), List.of(""), List.of("主　体", "期待される役割", "連絡先")));
        for (RoleAssignment role : EXAMPLE.getRoles()) {
            Actor actor = PlanIndex.of(EXAMPLE).findActor(role.getActor()).orElseThrow();
            String statements = role.getStatements().stream()
                    .map(statement -> "〇" + PrintedEvaluation.broken(PrintedEvaluation.wide(statement.getText()), 20))
                    .collect(Collectors.joining("\n"));
            rows.add(List.of(label(actor), statements, "042-000-0000"));
        }
        return rows;
    }

    @Test
    void givesTheRolesOfThePlanAndSaysThatNoElementIsNamed() throws IOException {
        PlanInput input = PlanInput.of("roles.csv", PrintedEvaluation.csv(rows()));
        ImportResult result = SheetImport.onto(WITHOUT_ROLES)
                .read(CsvSheets.standard().read(input).getSheet().orElseThrow());

        assertThat(result.getPlan().orElseThrow().getRoles())
                .hasSize(8)
                .containsExactlyElementsOf(EXAMPLE.getRoles().stream()
                        .map(NishitokyoSheetTest::printable)
                        .toList());
        assertThat(result.getFindings())
                .extracting(finding -> finding.getMessage(Locale.JAPANESE))
                .containsExactly("どの施策の役割とも書かれていないため、計画全体の役割としました。", "見出し「連絡先」の列は個人に関する情報とみなし、取り込みませんでした（C列、8セル）。");
        assertThat(result.count(CellStatus.NOT_UNDERSTOOD)).isZero();
        assertThat(result.getPlan().orElseThrow().toString()).doesNotContain("042");
    }
}
