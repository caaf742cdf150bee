package io.github.keikaku.plan;

import io.github.keikaku.plan.model.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The evaluation of 清瀬市 as a text that can be spoilt in one place. */
final class KiyosePlan {

    private static final String RESOURCE = "/io/github/keikaku/plan/examples/kiyose-community-welfare.json";
    private static final String ENTRY = "          \"element\": \"%s\",\n";
    private static final String ENTRY_END = "\n        }";
    private static final String INDICATOR = "      \"id\": \"%s\",\n";
    private static final String INDICATOR_END = "\n    }";

    private final String text;

    private KiyosePlan(String text) {
        this.text = text;
    }

    static KiyosePlan original() {
        try (InputStream in = Objects.requireNonNull(Plan.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new KiyosePlan(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String getText() {
        return text;
    }

    /** Replaces what must stand exactly once. */
    KiyosePlan replace(String old, String by) {
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in the plan: " + old);
        }
        return new KiyosePlan(text.replace(old, by));
    }

    /** Replaces the first of its kind in the entry of one element. */
    KiyosePlan inEntry(String element, String old, String by) {
        int begin = startOfEntry(element);
        int at = text.indexOf(old, begin);
        if (at < 0 || at > endOfEntry(element)) {
            throw new IllegalArgumentException("not in the entry of " + element + ": " + old);
        }
        return new KiyosePlan(text.substring(0, at) + by + text.substring(at + old.length()));
    }

    /** Replaces the first of its kind in one indicator. */
    KiyosePlan inIndicator(String id, String old, String by) {
        int at = indexInIndicator(id, old);
        return new KiyosePlan(text.substring(0, at) + by + text.substring(at + old.length()));
    }

    /** Removes a list of the entry of one element. */
    KiyosePlan withoutList(String element, String member) {
        int begin = text.indexOf("          \"" + member + "\": [\n", startOfEntry(element));
        String end = "\n          ],\n";
        return new KiyosePlan(text.substring(0, begin) + text.substring(text.indexOf(end, begin) + end.length()));
    }

    /** Removes the entry of one element, which must not be the last. */
    KiyosePlan withoutEntry(String element) {
        String end = ENTRY_END + ",\n";
        int begin = text.lastIndexOf("        {\n", startOfEntry(element));
        return new KiyosePlan(text.substring(0, begin) + text.substring(endOfEntry(element) + end.length()));
    }

    /** Adds an evaluation after the one that is there. */
    KiyosePlan withEvaluation(String evaluation) {
        return replace("    }\n  ],\n  \"indicators\"", "    },\n" + evaluation + "\n  ],\n  \"indicators\"");
    }

    /** The line on which some text stands for the first time, from 1. */
    int lineOf(String some) {
        return lineAt(text.indexOf(some));
    }

    /** The line on which the entry of one element begins. */
    int lineOfEntry(String element) {
        return lineAt(startOfEntry(element)) - 1;
    }

    /** The line on which some text stands for the first time in one indicator. */
    int lineInIndicator(String id, String some) {
        return lineAt(indexInIndicator(id, some));
    }

    /** What stands from some text in one indicator to the end of its line. */
    String lineTextInIndicator(String id, String some) {
        int at = indexInIndicator(id, some);
        return text.substring(at, text.indexOf('\n', at));
    }

    private int indexInIndicator(String id, String some) {
        int begin = text.indexOf(INDICATOR.formatted(id));
        int at = text.indexOf(some, begin);
        if (begin < 0 || at < 0 || at > text.indexOf(INDICATOR_END, begin)) {
            throw new IllegalArgumentException("not in the indicator " + id + ": " + some);
        }
        return at;
    }

    private int lineAt(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private int startOfEntry(String element) {
        return text.indexOf(ENTRY.formatted(element));
    }

    private int endOfEntry(String element) {
        return text.indexOf(ENTRY_END, startOfEntry(element));
    }
}
