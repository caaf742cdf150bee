package io.github.keikaku.plan.rules.internal;

import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.Rule;
import io.github.keikaku.plan.rules.RuleDescriptor;
import java.util.ResourceBundle;

/**
 * A rule of this library: its texts are in the bundle of this module.
 *
 * <p>A new rule is a class in the package of its group, a line in the group's list of rules, its texts in both bundles,
 * and in the test sources a fault in the group's list of faults. What is forgotten, a test names.
 */
public abstract class StandardRule implements Rule {

    private static final MessageSource MESSAGES =
            MessageSource.ofBundle(locale -> ResourceBundle.getBundle("io.github.keikaku.plan.rules.messages", locale));

    private final RuleDescriptor descriptor;

    /**
     * A rule.
     *
     * @param descriptor what it is, begun with {@link #error}, {@link #warning} or {@link #info}
     */
    protected StandardRule(RuleDescriptor.Builder descriptor) {
        this.descriptor = descriptor.messages(MESSAGES).build();
    }

    @Override
    public final RuleDescriptor getDescriptor() {
        return descriptor;
    }

    /**
     * Begins the descriptor of a rule that a plan must not break.
     *
     * @param id the id of the rule
     * @param since the version that brings it
     * @return a builder for the rest
     */
    protected static RuleDescriptor.Builder error(String id, String since) {
        return descriptor(id, Severity.ERROR, since);
    }

    /**
     * Begins the descriptor of a rule whose findings are probably faults.
     *
     * @param id the id of the rule
     * @param since the version that brings it
     * @return a builder for the rest
     */
    protected static RuleDescriptor.Builder warning(String id, String since) {
        return descriptor(id, Severity.WARNING, since);
    }

    /**
     * Begins the descriptor of a rule whose findings are worth knowing.
     *
     * @param id the id of the rule
     * @param since the version that brings it
     * @return a builder for the rest
     */
    protected static RuleDescriptor.Builder info(String id, String since) {
        return descriptor(id, Severity.INFO, since);
    }

    // Immutables generates the return types of the steps more general than the builder that is returned.
    private static RuleDescriptor.Builder descriptor(String id, Severity severity, String since) {
        RuleDescriptor.Builder builder = RuleDescriptor.builder();
        builder.id(id).severity(severity).since(since);
        return builder;
    }

    @Override
    public String toString() {
        return descriptor.getId();
    }
}
