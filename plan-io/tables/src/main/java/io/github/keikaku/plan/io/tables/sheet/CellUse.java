package io.github.keikaku.plan.io.tables.sheet;

import java.util.Locale;

/** What became of one cell that is not blank. */
public final class CellUse {

    private final CellPosition position;
    private final CellReason reason;

    CellUse(CellPosition position, CellReason reason) {
        this.position = position;
        this.reason = reason;
    }

    /**
     * Which cell it is.
     *
     * @return where it stands
     */
    public CellPosition getPosition() {
        return position;
    }

    /**
     * What became of it.
     *
     * @return used, ignored or not understood
     */
    public CellStatus getStatus() {
        return reason.status();
    }

    /**
     * Why.
     *
     * @return the stable name of the use or the rule: {@code grade}, {@code personal-data}, {@code unknown-column} …
     */
    public String getReason() {
        return reason.id();
    }

    /**
     * Why, for people.
     *
     * @param locale the reader's language
     * @return a few words in Japanese or English
     */
    public String getDescription(Locale locale) {
        return ImportTexts.messages().find("cell." + reason.id(), locale).orElse(reason.id());
    }

    /** Where and why, for logs. */
    @Override
    public String toString() {
        return position + " " + getStatus() + " " + getReason();
    }
}
