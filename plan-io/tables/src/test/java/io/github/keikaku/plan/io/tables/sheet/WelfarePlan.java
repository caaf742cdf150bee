package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A small plan and what reading sheets onto it gives. */
final class WelfarePlan {

    static final Plan PLAN = Plan.builder()
            .id("welfare")
            .kind(PlanKind.COMMUNITY_WELFARE)
            .title("地域福祉計画")
            .municipality(Municipality.builder()
                    .code(MunicipalityCode.parse("132217"))
                    .name("清瀬市")
                    .build())
            .addLevels(Level.builder().id("direction").name("施策の方向性").build())
            .addLevels(Level.builder()
                    .id("measure")
                    .name("具体的な取組")
                    .parent("direction")
                    .evaluated(true)
                    .build())
            .addElements(branch("d1", "1", "福祉教育の推進", measure("m1", "1", "福祉の理解"), measure("m2", "2", "相談の充実")))
            .addElements(branch("d2", "2", "相談体制", measure("m3", "3", "相談窓口の周知"), measure("m4", "4", "見守り")))
            .build();

    private WelfarePlan() {}

    private static PlanElement branch(String id, String number, String title, PlanElement... children) {
        return PlanElement.builder()
                .id(id)
                .level("direction")
                .number(number)
                .title(title)
                .addChildren(children)
                .build();
    }

    private static PlanElement measure(String id, String number, String title) {
        return PlanElement.builder()
                .id(id)
                .level("measure")
                .number(number)
                .title(title)
                .build();
    }

    /** A sheet of rows whose cells are parted by |. */
    static Sheet sheet(String... rows) {
        return Sheet.of(
                "評価.csv",
                Arrays.stream(rows)
                        .map(row -> List.of(row.replace("\\n", "\n").split("\\|", -1)))
                        .toList());
    }

    static ImportResult read(String... rows) {
        return SheetImport.onto(PLAN).read(sheet(rows));
    }

    static List<EvaluationEntry> entries(ImportResult result) {
        return result.getPlan().orElseThrow().getEvaluations().stream()
                .flatMap(evaluation -> evaluation.getEntries().stream())
                .toList();
    }

    /** Each remark that is more than information, as its cell and rule. */
    static List<String> remarks(ImportResult result) {
        return result.getFindings().stream()
                .filter(finding -> finding.getSeverity() != Severity.INFO)
                .map(finding -> cell(finding) + " " + finding.getRule())
                .toList();
    }

    private static String cell(Finding finding) {
        return finding.getLocation().flatMap(place -> place.getCell()).orElse("");
    }

    /** What became of the cells, each as its address and reason. */
    static List<String> account(ImportResult result) {
        return result.getAccount().stream()
                .map(use -> use.getPosition() + " " + use.getReason())
                .toList();
    }

    static String japanese(ImportResult result) {
        StringBuilder text = new StringBuilder();
        result.getFindings()
                .forEach(finding ->
                        text.append(finding.getMessage(Locale.JAPANESE)).append('\n'));
        return text.toString();
    }
}
