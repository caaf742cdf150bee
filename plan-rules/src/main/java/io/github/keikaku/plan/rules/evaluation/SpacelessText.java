package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.internal.BareText;
import org.jspecify.annotations.Nullable;

/**
 * All text of a statement in an entry, compared without its spaces; statements that differ in what is listed below them
 * are not the same. Nothing is copied.
 */
final class SpacelessText {

    private final PlacedEntry entry;
    private final String member;
    private final int index;
    private final Statement statement;
    private int hash;
    private int length;

    SpacelessText(PlacedEntry entry, String member, int index, Statement statement) {
        this.entry = entry;
        this.member = member;
        this.index = index;
        this.statement = statement;
        measure(statement);
    }

    private void measure(Statement part) {
        String text = part.getText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!BareText.isSpace(c)) {
                hash = 31 * hash + c;
                length += Character.isLowSurrogate(c) ? 0 : 1;
            }
        }
        part.getItems().forEach(this::measure);
    }

    /** How many characters it has, spaces not counted. */
    int length() {
        return length;
    }

    PlacedEntry entry() {
        return entry;
    }

    String element() {
        return entry.element();
    }

    Statement statement() {
        return statement;
    }

    /** Where it stands. */
    ModelPath path() {
        return entry.path().child(member).child(index);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpacelessText that && hash == that.hash && BareText.isSame(statement, that.statement);
    }
}
