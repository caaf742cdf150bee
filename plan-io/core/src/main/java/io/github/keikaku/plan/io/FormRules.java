package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.model.finding.MessageSource;
import java.util.List;
import java.util.ResourceBundle;

/** The rules of form that reading reports, for whoever lists or explains them. All are of severity ERROR. */
public final class FormRules {

    private static final List<String> IDS = List.of(
            FormatRules.SYNTAX,
            FormatRules.ENCODING,
            FormatRules.TYPE,
            FormatRules.MEMBER_MISSING,
            FormatRules.MEMBER_UNKNOWN,
            FormatRules.MEMBER_DUPLICATE,
            FormatRules.VALUE_UNKNOWN,
            FormatRules.VALUE_MALFORMED,
            FormatRules.LIMIT_EXCEEDED);

    private static final MessageSource TEXTS =
            MessageSource.ofBundle(locale -> ResourceBundle.getBundle("io.github.keikaku.plan.io.form-rules", locale));

    private FormRules() {}

    /**
     * The ids of the rules.
     *
     * @return the ids, all of which begin with {@code format.}
     */
    public static List<String> getIds() {
        return IDS;
    }

    /**
     * What explains the rules: {@code <id>.title}, {@code <id>.description} and {@code <id>.example}.
     *
     * @return the texts in Japanese and English
     */
    public static MessageSource getTexts() {
        return TEXTS;
    }
}
