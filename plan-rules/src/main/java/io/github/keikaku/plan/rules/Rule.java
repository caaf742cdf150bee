package io.github.keikaku.plan.rules;

/**
 * One thing that a sound plan gets right. A rule is a small class: a descriptor that says what it is, and a check that
 * reports where a plan breaks it. Rules judge meaning; whatever is wrong with the form of a file was reported by its
 * reader before.
 *
 * <p>Implementations keep no state between checks and can be used by several threads at once. They depend on nothing but
 * the context: not on today's date, not on the default locale.
 */
public interface Rule {

    /**
     * What the rule is.
     *
     * @return the descriptor, always the same
     */
    RuleDescriptor getDescriptor();

    /**
     * Looks for places where a plan breaks the rule, and reports them in the order of the document.
     *
     * @param context the plan, what is known about it, and where to report
     */
    void check(RuleContext context);
}
