package io.github.keikaku.plan.rules;

import static io.github.keikaku.plan.rules.fixture.SoundPlan.copy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ConstraintCheckerTest {

    private static final Plan PLAN =
            copy().title("").period(SoundPlan.period(2026, 2018)).build();

    private static ValidationReport validate(ConstraintChecker checker) {
        return PlanValidator.builder().constraintChecker(checker).build().validate(PLAN);
    }

    @Test
    void aHostsOwnValidatorFindsTheSame() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            ValidationReport report = validate(ConstraintChecker.of(factory.getValidator()));

            assertThat(report).isEqualTo(validate(ConstraintChecker.standard()));
            assertThat(report.getFindings())
                    .extracting(Finding::getRule)
                    .containsExactly("structure.title.blank", "plan.period.reversed");
        }
    }

    @Test
    void aCheckByHandCanTakeItsPlace() {
        ConstraintChecker byHand = plan -> plan.getPeriod().filter(period -> !period.isInOrder()).stream()
                .map(period -> ConstraintFault.of(
                        "plan.period.reversed", ModelPath.root().child("period"), period))
                .toList();

        assertThat(validate(byHand)).isEqualTo(validate(ConstraintChecker.standard()));
    }

    @Test
    void withoutACheckerOnlyWhatNeedsNoneIsFound() {
        assertThat(validate(ConstraintChecker.none()).getFindings())
                .extracting(Finding::getRule)
                .containsExactly("structure.title.blank");
    }

    @Test
    void aCheckerThatFailsIsNamedOnceAndTheRulesRun() {
        ConstraintChecker broken = plan -> {
            throw new NoClassDefFoundError("org/hibernate/validator/HibernateValidator");
        };

        ValidationReport report = validate(broken);

        assertThat(report.getFailures())
                .extracting(RuleFailure::getOrigin)
                .containsExactly(broken.getClass().getName());
        assertThat(report.getFindings()).hasSize(1);
    }

    @Test
    void aFaultOfNoRuleIsPassedOver() {
        ConstraintFault fault = ConstraintFault.of("host.own", ModelPath.root(), PLAN);

        assertThat(fault).hasToString("host.own at ");
        assertThat(validate(plan -> List.of(fault)).getFindings()).hasSize(1);
    }
}
