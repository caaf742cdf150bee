package io.github.keikaku.plan.io.plan;

import io.github.keikaku.plan.model.finding.MessageSource;
import java.util.ResourceBundle;

/** What the objects and members of the canonical document mean. */
public final class PlanDescriptions {

    private static final MessageSource MESSAGES = MessageSource.ofBundle(
            locale -> ResourceBundle.getBundle("io.github.keikaku.plan.io.plan.descriptions", locale));

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
