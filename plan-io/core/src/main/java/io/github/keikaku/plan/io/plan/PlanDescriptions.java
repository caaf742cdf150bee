package io.github.keikaku.plan.io.plan;

import io.github.keikaku.plan.model.finding.MessageSource;

/** What the objects and members of the canonical document mean. */
public final class PlanDescriptions {

    private static final MessageSource MESSAGES =
            MessageSource.ofBundle("io.github.keikaku.plan.io.plan.descriptions", PlanDescriptions.class);

    private PlanDescriptions() {}

    /**
     * The texts.
     *
     * @return texts in Japanese and English, under the names of objects and members
     */
    public static MessageSource messages() {
        return MESSAGES;
    }
}
