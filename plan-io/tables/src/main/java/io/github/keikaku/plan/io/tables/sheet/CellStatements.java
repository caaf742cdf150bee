package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.common.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a cell: each bullet is one, bullets of another kind below it are its items, and lines that start with
 * ※ are notes on it. Lines broken by the width of the cell are joined. Without bullets, a blank line parts statements.
 */
final class CellStatements {

    /** Bullets of a kind stand together; whoever prints 〇 may as well have printed ○. */
    private static final List<String> KINDS =
            List.of("〇○◯", "・･•", "●⚫", "◎", "□", "■", "◇", "◆", "▶►▷", "☆★", "▪▫‣", "-－–―‐", "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    private static final int CIRCLES = 0;
    private static final int DASHES = 11;
    private static final int NUMBERS = 12;
    private static final String NOTE_MARKS = "※";

    private final Node root = new Node("");
    private final List<Integer> open = new ArrayList<>();
    private final List<Node> path = new ArrayList<>();
    private @Nullable StringBuilder line;

    private CellStatements() {
        path.add(root);
    }

    /** Splits the text of a cell. */
    static List<Statement> of(String printed) {
        CellStatements statements = new CellStatements();
        printed.lines().forEach(statements::take);
        return statements.root.items.stream().map(Node::toStatement).toList();
    }

    private void take(String printed) {
        String text = printed.strip();
        if (Keys.isBlank(text)) {
            line = null;
            return;
        }
        int kind = kindOf(text);
        if (kind >= 0) {
            descend(kind);
            add(kind == NUMBERS ? text : text.substring(1).strip());
        } else if (NOTE_MARKS.indexOf(text.charAt(0)) >= 0 && path.size() > 1) {
            line = path.get(path.size() - 1).addNote(text);
        } else if (line == null) {
            descend(-1);
            add(text);
        } else {
            line.append('\n').append(text);
        }
    }

    private static int kindOf(String text) {
        char first = text.charAt(0);
        int kind = 0;
        while (kind < KINDS.size() && KINDS.get(kind).indexOf(first) < 0) {
            kind++;
        }
        if (kind == KINDS.size() || text.length() == 1) {
            return -1;
        }
        char next = text.charAt(1);
        boolean negative = kind == DASHES && Character.isDigit(next);
        boolean blanked = kind == CIRCLES && KINDS.get(CIRCLES).indexOf(next) >= 0;
        return negative || blanked ? -1 : kind;
    }

    /** Goes to where a bullet of a kind belongs: beside the last one of its kind, or below the last one of another. */
    private void descend(int kind) {
        int depth = kind < 0 ? 0 : open.indexOf(kind);
        if (depth < 0) {
            depth = open.contains(-1) ? 0 : open.size();
        }
        open.subList(depth, open.size()).clear();
        path.subList(depth + 1, path.size()).clear();
        open.add(kind);
    }

    private void add(String text) {
        Node node = new Node(text);
        path.get(path.size() - 1).items.add(node);
        path.add(node);
        line = node.text;
    }

    private static final class Node {

        private final StringBuilder text;
        private final List<Node> items = new ArrayList<>();
        private final List<StringBuilder> notes = new ArrayList<>();

        Node(String text) {
            this.text = new StringBuilder(text);
        }

        StringBuilder addNote(String note) {
            StringBuilder noted = new StringBuilder(note);
            notes.add(noted);
            return noted;
        }

        Statement toStatement() {
            Statement.Builder statement = Statement.builder().text(Keys.readable(text.toString()));
            items.forEach(item -> statement.addItems(item.toStatement()));
            notes.forEach(note -> statement.addNotes(Statement.of(Keys.readable(note.toString()))));
            return statement.build();
        }
    }
}
