package io.github.keikaku.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.fixture.Fault.Expected;
import io.github.keikaku.plan.rules.fixture.Faults;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * What {@link StandardRulesTest} shows case by case, in a row: no plan leaves anything behind for the next. Mutation
 * tests run these two, since they start every case on its own, and make all cases anew for each.
 */
class FaultsInARowTest {

    private static final PlanValidator VALIDATOR =
            PlanValidator.builder().asOf(LocalDate.of(2019, 4, 1)).build();

    @Test
    void oneValidatorFindsEveryFaultAndNothingElse() {
        assertThat(Faults.all()).allSatisfy(fault -> {
            ValidationReport report = fault.validate(VALIDATOR);

            assertThat(report.getFailures()).isEmpty();
            assertThat(report.getFindings()).extracting(Finding::getRule).containsOnly(fault.rule());
            assertThat(report.getFindings()).map(Expected::of).containsExactlyElementsOf(fault.expected());
        });
    }

    @Test
    void oneValidatorKeepsSilentOnEveryPlanThatOnlyLooksFaulty() {
        assertThat(Faults.silences()).allSatisfy((name, plan) -> {
            ValidationReport report = VALIDATOR.validate(plan);

            assertThat(report.getFindings()).isEmpty();
            assertThat(report.getFailures()).isEmpty();
        });
    }
}
