package io.github.keikaku.plan.io.csv;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** Watches how records end. Line breaks within quotes are text. */
final class LineEnds {

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private enum End {
        CR,
        LF,
        CRLF
    }

    private State state = State.FIELD_START;
    private boolean afterCr;
    private int records;
    private final Map<End, Integer> counts = new EnumMap<>(End.class);
    private int firstOther;

    void take(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            take(buffer[i]);
        }
    }

    private void take(char c) {
        if (afterCr) {
            afterCr = false;
            if (c == '\n') {
                count(End.CRLF);
                return;
            }
            count(End.CR);
        }
        if (state == State.QUOTED) {
            state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            return;
        }
        switch (c) {
            case '"' -> state = state == State.PLAIN ? State.PLAIN : State.QUOTED;
            case ',' -> state = State.FIELD_START;
            case '\r' -> {
                state = State.FIELD_START;
                afterCr = true;
            }
            case '\n' -> {
                state = State.FIELD_START;
                count(End.LF);
            }
            default -> state = State.PLAIN;
        }
    }

    private void count(End end) {
        records++;
        if (counts.merge(end, 1, Integer::sum) < records && firstOther == 0) {
            firstOther = records;
        }
    }

    /** The first record that ends in another way than those before it, from 1. */
    OptionalInt firstOther() {
        return firstOther == 0 ? OptionalInt.empty() : OptionalInt.of(firstOther);
    }
}
