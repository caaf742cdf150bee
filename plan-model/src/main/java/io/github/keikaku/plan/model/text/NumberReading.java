package io.github.keikaku.plan.model.text;

import io.github.keikaku.plan.model.internal.Scan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a printed text says as a number: the number, or the reason why it was not understood. */
public final class NumberReading {

    private final String text;
    private final @Nullable PrintedNumber number;
    private final @Nullable NumberProblem problem;

    private NumberReading(String text, @Nullable PrintedNumber number, @Nullable NumberProblem problem) {
        this.text = text;
        this.number = number;
        this.problem = problem;
    }

    static NumberReading understood(String text, PrintedNumber number) {
        return new NumberReading(text, number, null);
    }

    static NumberReading failed(String text, NumberProblem problem) {
        return new NumberReading(text, null, problem);
    }

    /**
     * What was read.
     *
     * @return the text as printed
     */
    public String getText() {
        return text;
    }

    /**
     * The number.
     *
     * @return the number; empty if it was not understood
     */
    public Optional<PrintedNumber> getNumber() {
        return Optional.ofNullable(number);
    }

    /**
     * Why it was not understood.
     *
     * @return the problem; empty if there is a number
     */
    public Optional<NumberProblem> getProblem() {
        return Optional.ofNullable(problem);
    }

    /**
     * The number, where the caller knows that there is one.
     *
     * @return the number
     * @throws IllegalArgumentException if it was not understood; the message quotes the text and says what is allowed
     */
    public PrintedNumber orElseThrow() {
        if (number == null) {
            throw Scan.refused("a number", text, problem == null ? "" : problem + ": " + problem.getAllowed());
        }
        return number;
    }

    /**
     * The number or the problem.
     *
     * @return a text for logs
     */
    @Override
    public String toString() {
        return number == null ? String.valueOf(problem) : number.toString();
    }
}
