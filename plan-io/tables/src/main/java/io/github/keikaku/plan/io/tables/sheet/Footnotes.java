package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.common.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The notes that stand alone in a row: ※…, 注1 …, （注）…. */
final class Footnotes {

    private static final Pattern START = Pattern.compile("(?:※|[(（]?注[)）\\d：:　 ]|＊|\\*).*", Pattern.DOTALL);

    private final List<Statement> notes = new ArrayList<>();

    static boolean isNote(String printed) {
        return START.matcher(printed.strip()).matches();
    }

    /** Takes in a cell, which may hold several. */
    void take(String printed) {
        StringBuilder note = new StringBuilder();
        for (String line : printed.strip().lines().toList()) {
            if (isNote(line) && !note.isEmpty()) {
                add(note);
                note = new StringBuilder();
            }
            note.append(note.isEmpty() ? "" : "\n").append(line);
        }
        add(note);
    }

    private void add(StringBuilder note) {
        Statement statement = Statement.of(Keys.readable(note.toString()));
        if (!notes.contains(statement)) {
            notes.add(statement);
        }
    }

    List<Statement> all() {
        return List.copyOf(notes);
    }
}
