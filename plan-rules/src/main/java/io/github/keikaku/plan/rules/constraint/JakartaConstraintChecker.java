package io.github.keikaku.plan.rules.constraint;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.rules.ConstraintChecker;
import io.github.keikaku.plan.rules.ConstraintFault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;

/** Any validator of Jakarta Validation behind the interface of this module. */
public final class JakartaConstraintChecker implements ConstraintChecker {

    private final Validator validator;

    /**
     * A checker that asks a validator.
     *
     * @param validator the validator
     */
    public JakartaConstraintChecker(Validator validator) {
        this.validator = validator;
    }

    @Override
    public List<ConstraintFault> check(Plan plan) {
        List<ConstraintFault> faults = new ArrayList<>();
        for (ConstraintViolation<Plan> violation : validator.validate(plan)) {
            faults.add(ConstraintFault.of(
                    violation.getMessage(), PropertyPaths.toModelPath(violation), violation.getLeafBean()));
        }
        return faults;
    }
}
