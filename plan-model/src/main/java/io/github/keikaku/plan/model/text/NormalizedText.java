package io.github.keikaku.plan.model.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text after normalisation, and how it was printed where that differs. */
public final class NormalizedText {

    private final String text;
    private final String printed;

    NormalizedText(String text, String printed) {
        this.text = text;
        this.printed = printed;
    }

    /**
     * The text to work with.
     *
     * @return the normalised text
     */
    public String getText() {
        return text;
    }

    /**
     * The text that the document prints.
     *
     * @return the printed form; empty where it is the normalised text
     */
    public Optional<String> getPrinted() {
        return printed.equals(text) ? Optional.empty() : Optional.of(printed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NormalizedText that && text.equals(that.text) && printed.equals(that.printed);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + printed.hashCode();
    }

    /**
     * The text to work with.
     *
     * @return the normalised text
     */
    @Override
    public String toString() {
        return text;
    }
}
