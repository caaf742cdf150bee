package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.MessageSource;
import java.util.ResourceBundle;

/** The texts of this package. */
final class ImportTexts {

    private static final MessageSource MESSAGES = MessageSource.ofBundle(
            locale -> ResourceBundle.getBundle("io.github.keikaku.plan.io.tables.sheet.messages", locale));

    private ImportTexts() {}

    static MessageSource messages() {
        return MESSAGES;
    }
}
