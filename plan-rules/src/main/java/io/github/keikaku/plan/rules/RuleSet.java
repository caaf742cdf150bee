package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.RuleSettings.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules apply, how grave they are, and what their parameters are set to. Immutable; made with a builder, or ready
 * as {@link #standard} and {@link #discover}.
 *
 * <p>Every set holds {@code structure.depth.exceeded}, which no setting touches but its own parameter: other rules could
 * not run safely without it.
 */
public final class RuleSet {

    private final RuleCatalogue catalogue;
    private final List<Entry> entries;
    private final List<Entry> inRunOrder;
    private final RuleSettings settings;
    private final Map<String, Severity> severities = new HashMap<>();
    private final List<RuleFailure> failures;

    private RuleSet(Builder builder) {
        this.catalogue = new RuleCatalogue(builder.catalogue);
        this.settings = new RuleSettings(builder.settings);
        settings.checkAgainst(catalogue.getEntries());
        this.entries = catalogue.getEntries().stream()
                .filter(entry -> settings.isOn(entry.id()))
                .toList();
        this.inRunOrder = RunOrder.of(entries);
        entries.forEach(entry ->
                settings.getSeverity(entry.descriptor()).ifPresent(severity -> severities.put(entry.id(), severity)));
        this.failures = catalogue.getFailures();
    }

    /**
     * The rules of this library as they come.
     *
     * @return the standard rule set
     */
    public static RuleSet standard() {
        return builder().addStandard().build();
    }

    /**
     * The rules of this library and those of every {@link RuleProvider} that the thread's context class loader finds.
     *
     * @return the rule set
     */
    public static RuleSet discover() {
        return builder().addStandard().addDiscovered().build();
    }

    /**
     * The rules of this library and those of every {@link RuleProvider} that a class loader finds.
     *
     * @param loader the class loader
     * @return the rule set
     */
    public static RuleSet discover(ClassLoader loader) {
        return builder().addStandard().addDiscovered(loader).build();
    }

    /**
     * Starts a rule set.
     *
     * @return a new builder without rules
     */
    public static Builder builder() {
        Builder builder = new Builder(new RuleCatalogue(), new RuleSettings());
        builder.catalogue.add(new DepthExceeded());
        return builder;
    }

    /**
     * Starts a rule set with the rules and settings of this one, which does not change.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(new RuleCatalogue(catalogue), new RuleSettings(settings));
    }

    /**
     * The rules that are on.
     *
     * @return the rules, in the order in which they were added
     */
    public List<Rule> getRules() {
        return entries.stream().map(Entry::rule).toList();
    }

    /**
     * The severity that the set gives to a rule.
     *
     * @param id the id of a rule
     * @return the severity, or empty where the rule decides or is not on
     */
    public Optional<Severity> getSeverity(String id) {
        return Optional.ofNullable(severities.get(id));
    }

    /**
     * The value that the set gives to a parameter.
     *
     * @param id the id of a rule
     * @param parameter the name of one of its parameters
     * @return the value, or empty where the default holds
     */
    public Optional<DataValue> getParameter(String id, String parameter) {
        return settings.getParameter(id, parameter);
    }

    /**
     * Which findings the set takes from the list.
     *
     * @return the suppressions, in the order in which they were added
     */
    public List<Suppression> getSuppressions() {
        return settings.getSuppressions();
    }

    /**
     * Providers, and rules of theirs, that were skipped because they could not be used. Every report of the set names
     * them too.
     *
     * @return what failed and why
     */
    public List<RuleFailure> getFailures() {
        return failures;
    }

    /** Rules that hold back others come before them. */
    List<Entry> getInRunOrder() {
        return inRunOrder;
    }

    /**
     * Collects rules and settings. A setting for a rule's own id goes before one for a parent id, the nearer parent
     * before the farther, whatever the order of calls.
     */
    public static final class Builder {

        private final RuleCatalogue catalogue;
        private final RuleSettings settings;

        private Builder(RuleCatalogue catalogue, RuleSettings settings) {
            this.catalogue = catalogue;
            this.settings = settings;
        }

        /**
         * Adds the rules of this library.
         *
         * @return this builder
         * @throws IllegalArgumentException if they were added before
         */
        public Builder addStandard() {
            StandardRules.all().forEach(catalogue::add);
            return this;
        }

        /**
         * Adds a rule.
         *
         * @param rule the rule
         * @return this builder
         * @throws IllegalArgumentException if there is a rule of its id already
         */
        public Builder add(Rule rule) {
            catalogue.add(rule);
            return this;
        }

        /**
         * Adds the rules of a provider. Where it throws an exception, or one of its rules has an id that is taken, what
         * cannot be used is skipped and named among the failures of the set.
         *
         * @param provider the provider
         * @return this builder
         */
        public Builder add(RuleProvider provider) {
            catalogue.add(provider);
            return this;
        }

        /**
         * Adds the rules of every provider that the thread's context class loader finds. One that cannot be loaded is
         * skipped and named among the failures of the set.
         *
         * @return this builder
         */
        public Builder addDiscovered() {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return addDiscovered(loader == null ? ClassLoader.getSystemClassLoader() : loader);
        }

        /**
         * Adds the rules of every provider that a class loader finds. One that cannot be loaded is skipped and named
         * among the failures of the set.
         *
         * @param loader the class loader
         * @return this builder
         */
        public Builder addDiscovered(ClassLoader loader) {
            catalogue.addDiscovered(loader);
            return this;
        }

        /**
         * Switches rules off.
         *
         * @param idOrParent the id of a rule, or a parent id for all rules below it
         * @return this builder
         */
        public Builder off(String idOrParent) {
            settings.setOn(idOrParent, false);
            return this;
        }

        /**
         * Switches rules on again that a parent id switched off.
         *
         * @param idOrParent the id of a rule, or a parent id for all rules below it
         * @return this builder
         */
        public Builder on(String idOrParent) {
            settings.setOn(idOrParent, true);
            return this;
        }

        /**
         * Changes how grave rules are. What is an error of structure or reference stays one, since later rules rely on
         * it: a parent id passes over such a rule, and its own id is refused.
         *
         * @param idOrParent the id of a rule, or a parent id for all rules below it
         * @param severity the severity of all their findings
         * @return this builder
         */
        public Builder severity(String idOrParent, Severity severity) {
            settings.setSeverity(idOrParent, severity);
            return this;
        }

        /**
         * Sets a parameter.
         *
         * @param idOrParent the id of a rule, or a parent id for all rules below it that have the parameter
         * @param parameter the name of a parameter
         * @param value the value, as a rule-set file writes it
         * @return this builder
         */
        public Builder parameter(String idOrParent, String parameter, DataValue value) {
            settings.setParameter(idOrParent, parameter, value);
            return this;
        }

        /**
         * Takes some findings from the list.
         *
         * @param suppression which, and why
         * @return this builder
         */
        public Builder suppress(Suppression suppression) {
            settings.addSuppression(suppression);
            return this;
        }

        /**
         * The rule set.
         *
         * @return the set
         * @throws IllegalArgumentException if a setting names a rule or parameter that there is not, gives a parameter a
         *     value that it cannot have, touches {@code structure.depth.exceeded} beyond its parameter, or lowers an
         *     error of structure or reference
         */
        public RuleSet build() {
            return new RuleSet(this);
        }
    }
}
