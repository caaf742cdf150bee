package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.rules.constraint.HibernateConstraintChecker;
import io.github.keikaku.plan.rules.constraint.JakartaConstraintChecker;
import jakarta.validation.Validator;
import java.util.List;

/**
 * Checks the constraints that the model states about itself in the annotations of Jakarta Validation. A host that runs
 * a validator of its own, or wants none of its start-up time, puts another in place of the standard one.
 */
@FunctionalInterface
public interface ConstraintChecker {

    /**
     * Looks for broken constraints. One that names no rule of the rule set is passed over.
     *
     * @param plan a plan not too deep for recursion
     * @return the broken constraints, in any order
     */
    List<ConstraintFault> check(Plan plan);

    /**
     * Hibernate Validator, set up to need neither an expression language nor configuration. Started when first used,
     * which takes a few hundred milliseconds, and kept.
     *
     * @return the standard checker
     */
    static ConstraintChecker standard() {
        return HibernateConstraintChecker.INSTANCE;
    }

    /**
     * A validator that the host already has.
     *
     * @param validator the validator; its messages must come out as the model states them
     * @return a checker that asks it
     */
    static ConstraintChecker of(Validator validator) {
        return new JakartaConstraintChecker(validator);
    }

    /**
     * No check of constraints. Rules that rest on them find nothing.
     *
     * @return a checker that finds nothing
     */
    static ConstraintChecker none() {
        return plan -> List.of();
    }
}
