package io.github.keikaku.plan.rules.constraint;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.rules.ConstraintChecker;
import io.github.keikaku.plan.rules.ConstraintFault;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator behind the interface of this module, started when first used. */
public enum HibernateConstraintChecker implements ConstraintChecker {
    /** The only one: starting takes time, and a validator can be shared between threads. */
    INSTANCE;

    @Override
    public List<ConstraintFault> check(Plan plan) {
        return Started.CHECKER.check(plan);
    }

    private static final class Started {

        private static final ConstraintChecker CHECKER = start();

        // The factory lives as long as the program.
        @SuppressWarnings("resource")
        private static ConstraintChecker start() {
            ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .defaultLocale(Locale.ROOT)
                    .messageInterpolator(new ParameterMessageInterpolator())
                    // A host with JPA would otherwise have every member looked up there.
                    .traversableResolver(new WholePlan())
                    .enableTraversableResolverResultCache(false)
                    .processedBeansTrackingVoter(new Untracked())
                    .buildValidatorFactory();
            return new JakartaConstraintChecker(factory.getValidator());
        }
    }
}
