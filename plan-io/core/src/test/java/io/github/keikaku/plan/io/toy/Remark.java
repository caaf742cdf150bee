package io.github.keikaku.plan.io.toy;

import java.util.Optional;

/** A remark: text, or text and who said it. */
public record Remark(String text, Optional<String> author) {

    /** Collects the members of a remark. */
    public static final class Builder {
        public String text = "";
        public Optional<String> author = Optional.empty();

        public Remark build() {
            return new Remark(text, author);
        }
    }
}
