package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.SourceMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells where a plan is not sound. Immutable: one validator serves any number of plans and threads.
 *
 * <p>Findings come in the order of the document whatever the order of rules, and depend on nothing but the plan, the
 * rule set and the day named with {@link Builder#asOf}.
 */
public final class PlanValidator {

    /** How many findings a report lists unless set. */
    public static final int DEFAULT_LIMIT = 200;

    private final RuleSet ruleSet;
    private final Optional<LocalDate> asOf;
    private final int limit;
    private final ConstraintChecker constraintChecker;

    private PlanValidator(Builder builder) {
        this.ruleSet = builder.ruleSet.orElseGet(RuleSet::standard);
        this.asOf = builder.asOf;
        this.limit = builder.limit;
        this.constraintChecker = builder.constraintChecker;
    }

    /**
     * A validator with the standard rule set.
     *
     * @return the validator
     */
    public static PlanValidator standard() {
        return builder().build();
    }

    /**
     * Starts a validator.
     *
     * @return a new builder with the standard settings
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Validates a plan that did not come from a file.
     *
     * @param plan the plan
     * @return what was found
     */
    public ValidationReport validate(Plan plan) {
        return validate(plan, SourceMap.empty());
    }

    /**
     * Validates a plan.
     *
     * @param plan the plan
     * @param sourceMap where its parts stand in the file it was read from; asked once, for the listed findings only
     * @return what was found
     */
    public ValidationReport validate(Plan plan, SourceMap sourceMap) {
        return validate(plan, sourceMap, List.of());
    }

    /**
     * Validates a plan against its earlier versions, which the rules on the way from year to year read.
     *
     * @param plan the plan
     * @param sourceMap where its parts stand in the file it was read from; asked once, for the listed findings only
     * @param previous the earlier versions, the oldest first; they are read, not judged
     * @return what was found; every path leads into the plan itself
     */
    public ValidationReport validate(Plan plan, SourceMap sourceMap, List<Plan> previous) {
        return new Validation(this, plan, previous).run(sourceMap);
    }

    /**
     * Which rules it runs.
     *
     * @return the rule set
     */
    public RuleSet getRuleSet() {
        return ruleSet;
    }

    /**
     * The day as of which it judges.
     *
     * @return the day, or empty where rules that depend on one keep silent
     */
    public Optional<LocalDate> getAsOf() {
        return asOf;
    }

    /**
     * How many findings a report lists.
     *
     * @return the limit, 1 or more
     */
    public int getLimit() {
        return limit;
    }

    ConstraintChecker getConstraintChecker() {
        return constraintChecker;
    }

    /** Sets up a validator. */
    public static final class Builder {

        private Optional<RuleSet> ruleSet = Optional.empty();
        private Optional<LocalDate> asOf = Optional.empty();
        private int limit = DEFAULT_LIMIT;
        private ConstraintChecker constraintChecker = ConstraintChecker.standard();

        private Builder() {}

        /**
         * Sets the rules; the standard rule set unless called.
         *
         * @param rules the rule set
         * @return this builder
         */
        public Builder ruleSet(RuleSet rules) {
            this.ruleSet = Optional.of(rules);
            return this;
        }

        /**
         * Sets the day as of which plans are judged; none unless called.
         *
         * @param day the day
         * @return this builder
         */
        public Builder asOf(LocalDate day) {
            this.asOf = Optional.of(day);
            return this;
        }

        /**
         * Sets how many findings a report lists; {@value PlanValidator#DEFAULT_LIMIT} unless called.
         *
         * @param findings the limit, 1 or more
         * @return this builder
         * @throws IllegalArgumentException if the limit is below 1
         */
        public Builder limit(int findings) {
            if (findings < 1) {
                throw new IllegalArgumentException("a limit of findings is 1 or more, not " + findings);
            }
            this.limit = findings;
            return this;
        }

        /**
         * Sets who checks the constraints of the model; Hibernate Validator unless called.
         *
         * @param checker the checker
         * @return this builder
         */
        public Builder constraintChecker(ConstraintChecker checker) {
            this.constraintChecker = Objects.requireNonNull(checker, "checker");
            return this;
        }

        /**
         * The validator.
         *
         * @return the validator
         */
        public PlanValidator build() {
            return new PlanValidator(this);
        }
    }
}
