package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.finding.MessageSource;
import java.util.ResourceBundle;

/** The rules of form, which reading reports, and their texts. The ids are stable. */
public final class FormatRules {

    /** The text is no document of its syntax. */
    public static final String SYNTAX = "format.syntax";

    /** The bytes are not UTF-8. */
    public static final String ENCODING = "format.encoding";

    /** A value is of another type than expected. */
    public static final String TYPE = "format.type";

    /** A required member is not there. */
    public static final String MEMBER_MISSING = "format.member.missing";

    /** A member has a name that means nothing here. */
    public static final String MEMBER_UNKNOWN = "format.member.unknown";

    /** A member is there twice. */
    public static final String MEMBER_DUPLICATE = "format.member.duplicate";

    /** A value is not one of a vocabulary. */
    public static final String VALUE_UNKNOWN = "format.value.unknown";

    /** A value does not follow its grammar. */
    public static final String VALUE_MALFORMED = "format.value.malformed";

    /** The document is larger than it may be. */
    public static final String LIMIT_EXCEEDED = "format.limit.exceeded";

    private static final MessageSource MESSAGES =
            MessageSource.ofBundle(locale -> ResourceBundle.getBundle("io.github.keikaku.plan.io.messages", locale));

    private FormatRules() {}

    /**
     * The texts of these rules.
     *
     * @return texts in Japanese and English
     */
    public static MessageSource messages() {
        return MESSAGES;
    }
}
