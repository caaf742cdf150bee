package io.github.keikaku.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One slip in a large plan is one finding, however much refers to it. */
class LargePlanTest {

    private static final int MEASURES = 9_998;

    @Test
    void oneDuplicateIdAmongTenThousandElementsIsOneFindingAndTheSummarySaysSo() {
        assertThat(PlanValidator.standard().validate(plan(MEASURES)).getFindings())
                .isEmpty();

        ValidationReport report = PlanValidator.standard().validate(plan(5_000));

        assertThat(report.getFindings())
                .singleElement()
                .extracting(Finding::getRule)
                .isEqualTo("structure.id.duplicate");
        assertThat(report.getSummary().getErrors()).isEqualTo(1);
        assertThat(report.getSummary().getWarnings() + report.getSummary().getInfos())
                .isZero();
        assertThat(report.getSummary().getTruncated()).isZero();
    }

    /** 10,000 elements, every measure evaluated; the last of them has its own id, or that of another. */
    private static Plan plan(int idOfTheLast) {
        List<PlanElement> measures = new ArrayList<>();
        List<EvaluationEntry> entries = new ArrayList<>();
        for (int i = 1; i <= MEASURES; i++) {
            int id = i == MEASURES ? idOfTheLast : i;
            measures.add(element("e" + id, "measure", "取組 " + i, List.of()));
            if (id == i) {
                entries.add(entry(i));
            }
        }
        Plan.Builder plan = Plan.builder();
        plan.copyOf(Cases.soundPlan())
                .elements(
                        List.of(element("policy", "policy", "方針", List.of(element("pillar", "pillar", "柱", measures)))))
                .evaluations(List.of(Evaluation.builder()
                        .fiscalYear(FiscalYear.of(2018))
                        .entries(entries)
                        .build()))
                .levels(Cases.soundPlan().getLevels().stream()
                        .filter(level -> !level.getId().equals("theme"))
                        .toList())
                .indicators(List.of())
                .actors(List.of())
                .roles(List.of())
                .milestones(List.of());
        return plan.build();
    }

    private static EvaluationEntry entry(int number) {
        return EvaluationEntry.builder()
                .element("e" + number)
                .grade("B")
                .nextPolicy("継続")
                .addOutcomes(Statement.of("取組 " + number + " を進めた"))
                .addChallenges(Statement.of("取組 " + number + " に人手が足りない"))
                .build();
    }

    private static PlanElement element(String id, String level, String title, List<PlanElement> children) {
        return PlanElement.builder()
                .id(id)
                .level(level)
                .title(title)
                .children(children)
                .build();
    }
}
