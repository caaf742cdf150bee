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
    private final int hash;

    SpacelessText(PlacedEntry entry, String member, int index, Statement statement) {
        this.entry = entry;
        this.member = member;
        this.index = index;
        this.statement = statement;
        this.hash = hashOf(statement);
    }

    /** The hash that a statement has here, for those that make no object of each. */
    static int hashOf(Statement statement) {
        return hash(statement, 0);
    }

    private static int hash(Statement part, int before) {
        int hash = before;
        String text = part.getText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!BareText.isSpace(c)) {
                hash = 31 * hash + c;
            }
        }
        for (Statement item : part.getItems()) {
            hash = hash(item, hash);
        }
        return hash;
    }

    /** How many characters it has, spaces not counted. */
    int length() {
        return BareText.length(statement);
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
