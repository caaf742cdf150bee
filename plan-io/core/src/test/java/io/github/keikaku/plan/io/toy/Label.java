package io.github.keikaku.plan.io.toy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A label, whose members depend on each other: a text or a number; since when, unless it is undated. */
public record Label(
        Dating dating,
        Optional<String> text,
        Optional<Integer> number,
        Optional<Integer> since,
        List<String> languages) {

    /** Whether a label says since when it is there. */
    public enum Dating {
        DATED,
        UNDATED,
        UNKNOWN
    }

    /** Collects the members of a label. */
    public static final class Builder {
        public Dating dating = Dating.DATED;
        public Optional<String> text = Optional.empty();
        public Optional<Integer> number = Optional.empty();
        public Optional<Integer> since = Optional.empty();
        public final List<String> languages = new ArrayList<>();

        public Label build() {
            return new Label(dating, text, number, since, List.copyOf(languages));
        }
    }
}
