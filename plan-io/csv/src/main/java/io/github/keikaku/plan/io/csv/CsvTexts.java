package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.model.finding.MessageSource;
import java.util.ResourceBundle;

/** What this module has to say, in Japanese and English. */
final class CsvTexts {

    static final MessageSource MESSAGES = MessageSource.ofBundle(
            locale -> ResourceBundle.getBundle("io.github.keikaku.plan.io.csv.messages", locale));

    private CsvTexts() {}
}
