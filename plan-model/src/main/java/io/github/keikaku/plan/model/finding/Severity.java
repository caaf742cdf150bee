package io.github.keikaku.plan.model.finding;

/** How grave a finding is. */
public enum Severity {
    /** The data is wrong; whoever checks plans refuses it. */
    ERROR,
    /** The data is probably wrong, or the document is. */
    WARNING,
    /** Worth knowing. */
    INFO
}
