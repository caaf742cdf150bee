package io.github.keikaku.plan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Plan PLAN = plan("m1", "m2");

    private static Plan plan(String... measures) {
        Evaluation.Builder evaluation = Evaluation.builder();
        evaluation.fiscalYear(FiscalYear.of(2018));
        PlanElement.Builder policy = PlanElement.builder();
        policy.id("p1").level("policy").title("方針");
        for (String id : measures) {
            evaluation.addEntries(EvaluationEntry.builder().element(id).build());
            policy.addChildren(
                    PlanElement.builder().id(id).level("measure").title(id).build());
        }
        Plan.Builder copy = Plan.builder();
        return copy.copyOf(Plans.read(Plans.small("")).getPlan().orElseThrow())
                .addElements(policy.build())
                .addEvaluations(evaluation.build())
                .build();
    }

    private static Finding finding(String rule, String path, String... arguments) {
        Finding.Builder finding = Finding.builder();
        finding.rule(rule).severity(Severity.WARNING).path(ModelPath.parse(path));
        for (int i = 0; i < arguments.length; i += 2) {
            finding.argument(arguments[i], arguments[i + 1]);
        }
        return finding.build();
    }

    private static FindingReport report(Finding... findings) {
        List<Finding> list = List.of(findings);
        FindingSummary summary =
                FindingSummary.builder().warnings(list.size()).rulesRun(7).build();
        return new FindingReport() {
            @Override
            public List<Finding> getFindings() {
                return list;
            }

            @Override
            public FindingSummary getSummary() {
                return summary;
            }
        };
    }

    private static Baseline baselineOf(Plan plan, Finding... findings) {
        BaselineComparison comparison = Baseline.empty().compare();
        comparison.take(report(findings), Optional.of(plan));
        return comparison.toBaseline();
    }

    private static Baseline read(String text) throws IOException {
        return Baseline.read(PlanInput.of("baseline.json", text));
    }

    @Test
    void aKeyIsMadeOfIdsAndArguments() {
        Baseline baseline = baselineOf(
                PLAN,
                finding("a.b", "/evaluations/0/entries/1/outcomes/3", "grade", "C", "element", "m2"),
                finding("a.c", "/elements/0/children/1/title", "first", "/evaluations/0/entries/0", "line", "12"));

        assertThat(baseline.toJson()).isEqualTo("""
                {
                  "baselineVersion": "1.0",
                  "findings": [
                    {
                      "rule": "a.b",
                      "key": "%1$s/evaluations[2018]/entries[m2]/outcomes[] element=m2 grade=C"
                    },
                    {
                      "rule": "a.c",
                      "key": "%1$s/elements[m2]/title first=/evaluations[2018]/entries[m1]"
                    }
                  ]
                }
                """.formatted(PLAN.getId()));
    }

    @Test
    void whatIsKnownStaysKnownWhereverItMovesTo() throws IOException {
        Baseline baseline = read(baselineOf(PLAN, finding("a.b", "/evaluations/0/entries/1", "element", "m2"))
                .toJson());
        BaselineComparison comparison = baseline.compare();

        FindingReport fresh = comparison.take(
                report(
                        finding("a.b", "/evaluations/0/entries/0", "element", "m2"),
                        finding("a.b", "/evaluations/0/entries/1", "element", "m1")),
                Optional.of(plan("m2", "m1")));

        assertThat(fresh.getFindings())
                .extracting(one -> one.getPath().toString())
                .containsExactly("/evaluations/0/entries/1");
        assertThat(fresh.getSummary())
                .isEqualTo(FindingSummary.builder()
                        .warnings(1)
                        .known(1)
                        .rulesRun(7)
                        .build());
        assertThat(comparison.getResolved()).isZero();
    }

    @Test
    void theSameFoundOnceMoreIsNewAndOnceLessIsResolved() {
        Finding one = finding("a.b", "/title");
        BaselineComparison more = baselineOf(PLAN, one).compare();
        BaselineComparison less = baselineOf(PLAN, one, one).compare();

        assertThat(more.take(report(one, one), Optional.of(PLAN)).getFindings()).hasSize(1);
        assertThat(less.take(report(one), Optional.of(PLAN)).getFindings()).isEmpty();
        assertThat(less.getResolved()).isEqualTo(1);
    }

    @Test
    void faultsOfFormAreKnownByMembersAlone() {
        BaselineComparison first = Baseline.empty().compare();
        first.take(report(finding("format.type", "/elements/3/title")), Optional.empty());
        BaselineComparison second = first.toBaseline().compare();

        assertThat(second.take(report(finding("format.type", "/elements/4/title")), Optional.empty())
                        .getFindings())
                .isEmpty();
    }

    @Test
    void whatIsNoBaselineIsRefusedWithAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("{")).withMessageContaining("baseline.json:1:");
        assertThatIllegalArgumentException().isThrownBy(() -> read("[]")).withMessageContaining("only 1.x can be read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{ \"baselineVersion\": \"1.1\" }"))
                .withMessageContaining("findings");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{ \"baselineVersion\": \"1.0\", \"findings\": [ { \"rule\": \"a.b\" } ] }"))
                .withMessageContaining("finding 1");
    }
}
