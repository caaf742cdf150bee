package io.github.keikaku.plan.rules.transition;

import static io.github.keikaku.plan.rules.fixture.SoundPlan.element;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.link;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.withElement;
import static io.github.keikaku.plan.rules.fixture.TransitionFaults.figure;
import static io.github.keikaku.plan.rules.fixture.TransitionFaults.withFigures;
import static io.github.keikaku.plan.rules.fixture.TransitionFaults.withMeasure;
import static io.github.keikaku.plan.rules.fixture.TransitionFaults.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.Policy;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.evaluation.StandardScale;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceMap;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.rules.ValidationReport;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionRulesTest {

    private static List<String> found(Plan plan, Plan... previous) {
        return found(PlanValidator.standard(), plan, previous);
    }

    private static List<String> found(PlanValidator validator, Plan plan, Plan... previous) {
        ValidationReport report = validator.validate(plan, SourceMap.empty(), List.of(previous));
        assertThat(report.getFailures()).isEmpty();
        return report.getFindings().stream()
                .map(Finding::getRule)
                .filter(rule -> rule.startsWith("transition."))
                .toList();
    }

    private static EvaluationEntry.Builder m(String id, String grade, String policy) {
        EvaluationEntry.Builder entry = EvaluationEntry.builder();
        entry.copyOf(SoundPlan.entry(id)).grade(grade).nextPolicy(policy);
        return entry;
    }

    @Test
    void withoutAnEarlierVersionOrYearNothingIsSaid() {
        assertThat(found(SoundPlan.plan())).isEmpty();
        assertThat(found(SoundPlan.plan(), SoundPlan.plan())).isEmpty();
    }

    @Test
    void aMeasureThatWasToEndDidNotVanish() {
        for (String policy : List.of("廃止", "完了", "統合", "移管", "休止", "廃止・休止")) {
            assertThat(found(SoundPlan.plan(), ending(policy))).as(policy).isEmpty();
        }
        assertThat(found(SoundPlan.plan(), ending("継続"))).containsExactly("transition.measure.vanished");
    }

    private static Plan ending(String policy) {
        Plan plan = withMeasure();
        Scale.Builder scale = Scale.builder();
        scale.copyOf(StandardScale.SCALE)
                .addPolicies(policy("完了", CanonicalPolicy.COMPLETE), policy("統合", CanonicalPolicy.MERGE))
                .addPolicies(policy("移管", CanonicalPolicy.TRANSFER), policy("休止", CanonicalPolicy.SUSPEND))
                .addPolicies(policy("廃止・休止", CanonicalPolicy.ABOLISH, CanonicalPolicy.SUSPEND));
        Plan.Builder copy = Plan.builder();
        return copy.copyOf(plan)
                .scale(scale.build())
                .evaluations(List.of(evaluation(2018, m("m4", "B", policy))))
                .build();
    }

    private static Policy policy(String symbol, CanonicalPolicy... meanings) {
        return Policy.builder().symbol(symbol).addCanonical(meanings).build();
    }

    private static Evaluation evaluation(int year, EvaluationEntry.Builder entry) {
        return Evaluation.builder()
                .fiscalYear(FiscalYear.of(year))
                .addEntries(entry.build())
                .build();
    }

    @Test
    void aMeasureThatIsLinkedOverOrLeftOutOfAnExcerptDidNotVanish() {
        Plan merged = withElement("m3", measure -> measure.addLinks(link(LinkType.MERGED_FROM, "previous#m4")));
        Plan mentioned = withElement("m3", measure -> measure.addLinks(link(LinkType.SEE, "previous#m4")));
        Plan excerpt = SoundPlan.copy().transcription(SoundPlan.excerpt()).build();
        Plan over = withElement(withMeasure(), "m4", measure -> measure.period(SoundPlan.period(2015, 2017)));

        assertThat(found(merged, withMeasure())).isEmpty();
        assertThat(found(mentioned, withMeasure())).isEmpty();
        assertThat(found(excerpt, withMeasure())).isEmpty();
        assertThat(found(SoundPlan.plan(), over)).isEmpty();
    }

    @Test
    void aMeasureThatMayBeAnotherOneDidNotVanish() {
        Plan alike = withElement("p1-2", pillar -> pillar.addChildren(element("x4", "measure")));

        assertThat(found(alike, withMeasure())).isEmpty();
    }

    @Test
    void aTitleThatALinkOrAnAliasExplainsDidNotChange() {
        Plan before = withElement("m2", measure -> measure.title("見守り"));

        assertThat(found(
                        withElement("m2", measure -> measure.addLinks(link(LinkType.RENAMED_FROM, "previous#m2"))),
                        before))
                .isEmpty();
        assertThat(found(withElement("m2", measure -> measure.addAliases("見守り")), before))
                .isEmpty();
        assertThat(found(SoundPlan.plan(), withElement("m2", measure -> measure.title("題名　ｍ２"))))
                .isEmpty();
    }

    @Test
    void theVersionBeforeCountsAndNotTheOneBeforeThat() {
        Plan renamed = withElement("m2", measure -> measure.title("見守り"));

        assertThat(found(SoundPlan.plan(), renamed, SoundPlan.plan())).isEmpty();
        assertThat(found(SoundPlan.plan(), SoundPlan.plan(), renamed)).containsExactly("transition.title.changed");
    }

    @Test
    void whatEndedMayBePrintedOnceMore() {
        EvaluationEntry.Builder blank = EvaluationEntry.builder();
        blank.element("m2");

        assertThat(found(years(m("m2", "A", "廃止"), blank))).isEmpty();
        assertThat(found(years(m("m2", "A", "廃止"), m("m2", "A", "廃止")))).isEmpty();
    }

    @Test
    void whatNeverRanMayBeNewAgain() {
        assertThat(found(years(m("m2", "D", "新規"), m("m2", "A", "新規")))).containsExactly("transition.grade.jump");
    }

    @Test
    void aYearInBetweenThatIsMissingBreaksWhatFollowsUponEachOther() {
        Plan.Builder apart = SoundPlan.copy();
        apart.evaluations(List.of(evaluation(2018, m("m2", "C", "改善")), evaluation(2020, m("m2", "C", "改善"))));

        assertThat(found(apart.build())).isEmpty();
    }

    @Test
    void howManyYearsOrStepsAreWorthARemarkCanBeSet() {
        PlanValidator patient = PlanValidator.builder()
                .ruleSet(RuleSet.builder()
                        .addStandard()
                        .parameter("transition.grade.stagnant", "years", DataValue.of(3))
                        .build())
                .build();
        Plan.Builder three = SoundPlan.copy();
        three.evaluations(List.of(
                evaluation(2018, m("m2", "C", "改善")),
                evaluation(2019, m("m2", "D", "改善")),
                evaluation(2020, m("m2", "C", "改善"))));

        assertThat(found(patient, years(m("m2", "C", "改善"), m("m2", "C", "改善"))))
                .isEmpty();
        assertThat(found(patient, three.build())).containsExactly("transition.grade.stagnant");
        assertThat(found(three.build())).containsExactly("transition.grade.stagnant");
    }

    @Test
    void aPolicyWithoutADirectionOrFiguresThatDisagreeSayNothing() {
        for (String policy : List.of("継続", "改善")) {
            assertThat(found(withFigures(
                            years(m("m1", "B", policy), m("m1", "B", "継続")),
                            figure("FY2018", "FY2018", "8"),
                            figure("FY2019", "FY2019", "6"))))
                    .as(policy)
                    .isEmpty();
        }
        assertThat(found(withFigures(
                        years(m("m1", "B", "充実"), m("m1", "B", "継続")),
                        figure("FY2018", "FY2018", "8"),
                        figure("FY2019", "FY2019", "8"))))
                .isEmpty();
        assertThat(found(withFigures(
                        years(m("m1", "B", "縮小"), m("m1", "B", "継続")),
                        figure("FY2018", "FY2018", "8"),
                        figure("FY2019", "FY2019", "9"))))
                .containsExactly("transition.policy.not-reflected");
    }

    @Test
    void estimatesAndTheSameNumberWithOtherDigitsAreNotRestated() {
        var estimate = figure("FY2018", "FY2018", "8");
        estimate.status(ObservationStatus.PROVISIONAL);

        assertThat(found(withFigures(SoundPlan.plan(), estimate, figure("FY2018", "FY2019", "9"))))
                .isEmpty();
        assertThat(found(withFigures(
                        SoundPlan.plan(), figure("FY2018", "FY2018", "8"), figure("FY2018", "FY2019", "8.0"))))
                .isEmpty();
        assertThat(found(
                        withFigures(SoundPlan.plan(), figure("FY2018", "FY2019", "9")),
                        withFigures(SoundPlan.plan(), figure("FY2018", "FY2018", "8"))))
                .containsExactly("transition.figure.restated");
    }

    @Test
    void oneOldStatementAmongNewOnesIsNoRepetition() {
        EvaluationEntry.Builder now = m("m2", "B", "継続");
        now.outcomes(List.of(Statement.of("サロンの数が増えた。"), Statement.of("新しいサロンができた。")));
        EvaluationEntry.Builder before = m("m2", "B", "継続");
        before.outcomes(List.of(Statement.of("サロンの数が増えた。")));

        assertThat(found(years(before, now))).isEmpty();
    }
}
