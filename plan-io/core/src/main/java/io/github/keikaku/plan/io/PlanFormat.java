package io.github.keikaku.plan.io;

import io.github.keikaku.plan.model.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * A way in which plans come and go. Formats are found as services ({@link PlanFormats#ofServiceLoader()}): a provider names its
 * class in its {@code module-info} and in {@code META-INF/services}. A format is thread-safe and keeps no state.
 *
 * <p>A format reads and writes; whether a plan makes sense is not its business.
 */
public interface PlanFormat {

    /**
     * The format's name among formats.
     *
     * @return a stable id of lower-case letters, digits and hyphens, such as {@code json}
     */
    String getId();

    /**
     * The format's name for people.
     *
     * @param locale the reader's language
     * @return the name
     */
    String getDisplayName(Locale locale);

    /**
     * How the names of its files end.
     *
     * @return the endings in lower case, without the dot, the usual one first
     */
    List<String> getFileExtensions();

    /**
     * Whether every plan, written and read back, is equal to what it was.
     *
     * @return true if nothing is ever lost
     */
    boolean isLossless();

    /**
     * Reads a plan. Whatever is wrong with the content is a finding, never an exception.
     *
     * @param input what to read
     * @param options how to read it
     * @return the plan, or why there is none
     * @throws IOException if the input cannot be read
     */
    ReadResult read(PlanInput input, ReadOptions options) throws IOException;

    /**
     * Reads a plan strictly, within the standard limits.
     *
     * @param input what to read
     * @return the plan, or why there is none
     * @throws IOException if the input cannot be read
     */
    default ReadResult read(PlanInput input) throws IOException {
        return read(input, ReadOptions.strict());
    }

    /**
     * Writes a plan. What the format cannot hold is reported; nothing is written of a plan that cannot be written at
     * all.
     *
     * @param plan the plan
     * @param out where to; flushed, not closed
     * @return what was lost
     * @throws IOException if it cannot be written there
     * @throws IllegalArgumentException if the plan holds what no reader takes back: a lone surrogate, an id of another
     *     form, or a text, number or nesting beyond the standard limits
     */
    WriteReport write(Plan plan, OutputStream out) throws IOException;
}
