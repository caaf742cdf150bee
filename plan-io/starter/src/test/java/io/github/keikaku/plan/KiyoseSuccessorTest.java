package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.Baseline;
import io.github.keikaku.plan.io.BaselineComparison;
import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KiyoseSuccessorTest {

    private static final Plan REAL = ExamplePlans.read("kiyose-community-welfare.json");
    private static final Plan MADE_UP = KiyoseSuccessor.of(REAL);

    private static CheckResult check(Plan plan, Plan... previous) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JsonPlanFormat().write(plan, bytes);
        return Keikaku.checker()
                .previousPlans(List.of(previous))
                .build()
                .check(PlanInput.of("made-up-2019.json", bytes.toByteArray()), new JsonPlanFormat());
    }

    private static List<Finding> transitions(CheckResult result) {
        assertThat(result.getFailures()).isEmpty();
        return result.getFindings().stream()
                .filter(finding -> finding.getRule().startsWith("transition."))
                .toList();
    }

    private static String entry(String element) {
        List<EvaluationEntry> entries = MADE_UP.getEvaluations().get(0).getEntries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).getElement().equals(element)) {
                return "/evaluations/0/entries/" + i;
            }
        }
        throw new IllegalArgumentException(element);
    }

    private static String element(Plan plan, String id) {
        return PlanIndex.of(plan).findElement(id).orElseThrow().getPath().toString();
    }

    @Test
    void everyRuleFromYearToYearSpeaksOnceAndAtItsPath() throws IOException {
        String parentOfVanished = PlanIndex.of(REAL)
                .findElement("m39")
                .flatMap(placed -> placed.getParent())
                .orElseThrow()
                .getElement()
                .getId();

        assertThat(transitions(check(MADE_UP, REAL)))
                .extracting(finding -> finding.getRule() + " " + finding.getPath())
                .containsExactlyInAnyOrder(
                        "transition.abolished.reappears /evaluations/2/entries/0",
                        "transition.new.existed " + entry("m9"),
                        "transition.measure.vanished " + element(MADE_UP, parentOfVanished),
                        "transition.measure.unannounced " + entry("m40"),
                        "transition.grade.jump " + entry("m37") + "/grade",
                        "transition.grade.stagnant " + entry("m3") + "/grade",
                        "transition.grade.restated " + entry("m4") + "/previousGrade",
                        "transition.policy.not-reflected " + entry("m2"),
                        "transition.figure.restated /indicators/1/observations/1",
                        "transition.text.unchanged " + entry("m5") + "/outcomes",
                        "transition.title.changed " + element(MADE_UP, "m6") + "/title");
    }

    @Test
    void theRealPlanHasNothingToSayOfItselfFromYearToYear() throws IOException {
        assertThat(transitions(check(REAL))).isEmpty();
        assertThat(transitions(check(REAL, REAL))).isEmpty();
        assertThat(transitions(check(REAL, REAL, REAL))).isEmpty();
    }

    @Test
    void findingsFromYearToYearAreSaidAsTextAndJsonInBothLanguages() throws IOException {
        CheckResult result = check(MADE_UP, REAL);

        assertThat(FindingWriter.of(Locale.ENGLISH).toText(result))
                .containsPattern(
                        "made-up-2019.json:\\d+:\\d+: warning: The evaluation of FY2019 prints A as the previous"
                                + " grade of element \"m4\", but that of FY2018 has B. \\[transition.grade.restated]");
        assertThat(FindingWriter.of(Locale.JAPANESE).toText(result))
                .contains("2019年度の評価調書は施策・取組「m4」の前年度の評価をAとしていますが、2018年度の評価はBです。");
        assertThat(FindingWriter.of(Locale.JAPANESE).toJson(result))
                .contains("\"rule\": \"transition.measure.vanished\"", "\"previousElement\": \"m39\"")
                .doesNotContain("{?");
    }

    @Test
    void theSuccessorSaysThatItIsMadeUp() {
        assertThat(MADE_UP.getNotes())
                .last()
                .satisfies(note -> assertThat(note.getText()).contains("架空"));
    }

    @Test
    void whatDiffersIsSaidInBothLanguagesAndAsJson() {
        PlanDifferences differences = PlanDifferences.between(REAL, MADE_UP);

        assertThat(differences.getNotCompared()).isEmpty();
        assertThat(DifferenceWriter.of(Locale.ENGLISH).toText(differences))
                .contains("added element: m40 子ども食堂の立ち上げへの助言\n")
                .contains("renamed element: m6: 地域福祉コーディネーターとの連携 -> 地域福祉コーディネーターとの協働\n")
                .contains(" (FY2019); grade: A -> C\n")
                .contains("added: ", "removed: ");
        assertThat(DifferenceWriter.of(Locale.JAPANESE).toText(differences)).contains("追加（施策・取組）：m40");
        assertThat(DifferenceWriter.of(Locale.JAPANESE).toJson(differences))
                .isEqualTo(DifferenceWriter.of(Locale.ENGLISH).toJson(differences))
                .contains("\"kind\": \"ADDED\"", "\"summary\": {");
    }

    @Test
    void aBaselineKnowsItsFindingsAfterAnyMoveOfTheirPlaces() throws IOException {
        BaselineComparison first = Baseline.empty().compare();
        CheckResult before = check(MADE_UP, REAL);
        FindingReport all = first.take(before, before.getPlan());
        byte[] file = first.toBaseline().toJson().getBytes(StandardCharsets.UTF_8);

        Plan.Builder moved = Plan.builder();
        List<Evaluation> evaluations = new ArrayList<>();
        for (Evaluation evaluation : MADE_UP.getEvaluations()) {
            List<EvaluationEntry> entries = new ArrayList<>(evaluation.getEntries());
            Collections.reverse(entries);
            Evaluation.Builder copy = Evaluation.builder();
            evaluations.add(copy.copyOf(evaluation).entries(entries).build());
        }
        CheckResult after = check(moved.copyOf(MADE_UP).evaluations(evaluations).build(), REAL);
        BaselineComparison second =
                Baseline.read(PlanInput.of("baseline.json", file)).compare();
        FindingReport fresh = second.take(after, after.getPlan());

        assertThat(all.getFindings()).hasSameSizeAs(before.getFindings()).hasSizeGreaterThan(10);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("\"baselineVersion\": \"1.0\"")
                .contains("kiyose-community-welfare/evaluations[2019]/entries[m4]/previousGrade ")
                .doesNotContain("entries/");
        assertThat(fresh.getFindings())
                .as("but for which of two equal texts is called the first")
                .allMatch(finding -> finding.getRule().equals("evaluation.text.duplicate"));
        assertThat(fresh.getSummary().getKnown()).isPositive();
    }

    @Test
    void whatIsMendedIsResolvedAndWhatIsNewIsReported() throws IOException {
        BaselineComparison known = Baseline.empty().compare();
        CheckResult before = check(MADE_UP, REAL);
        known.take(before, Optional.of(MADE_UP));
        BaselineComparison now = known.toBaseline().compare();

        CheckResult after = check(REAL, REAL);
        FindingReport fresh = now.take(after, Optional.of(REAL));

        assertThat(now.getResolved()).isGreaterThanOrEqualTo(11);
        assertThat(fresh.getFindings())
                .hasSizeLessThanOrEqualTo(after.getFindings().size());
        assertThat(known.toBaseline().size()).isEqualTo(before.getFindings().size());
    }
}
