package io.github.keikaku.plan.model.text;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes texts alike that mean the same, by a choice of named steps, and keeps what was printed.
 *
 * <p>{@link #standard()} is for taking text over from a document: it mends what PDF files and spreadsheets do to
 * characters and lets stand what the writer chose. {@link #comparison()} is for asking whether two texts are the same;
 * what it makes is not for people to read.
 */
public final class TextNormalizer {

    private static final TextNormalizer STANDARD = of(
            NormalizationStep.INVISIBLE,
            NormalizationStep.RADICALS,
            NormalizationStep.COMPATIBILITY_IDEOGRAPHS,
            NormalizationStep.LETTER_WIDTH,
            NormalizationStep.DIGIT_WIDTH,
            NormalizationStep.KANA_WIDTH,
            NormalizationStep.LINE_BREAKS,
            NormalizationStep.SPACES,
            NormalizationStep.COMPOSITION);

    private static final TextNormalizer COMPARISON = of(NormalizationStep.values());

    private final Set<NormalizationStep> steps;

    private TextNormalizer(Set<NormalizationStep> steps) {
        this.steps = steps;
    }

    /**
     * A normaliser of chosen steps.
     *
     * @param steps the steps; they are taken in the order of {@link NormalizationStep}, whatever their order here
     * @return the normaliser
     */
    public static TextNormalizer of(NormalizationStep... steps) {
        return of(List.of(steps));
    }

    /**
     * A normaliser of chosen steps.
     *
     * @param steps the steps; they are taken in the order of {@link NormalizationStep}, whatever their order here
     * @return the normaliser
     */
    public static TextNormalizer of(Collection<NormalizationStep> steps) {
        EnumSet<NormalizationStep> sorted = EnumSet.noneOf(NormalizationStep.class);
        sorted.addAll(steps);
        return new TextNormalizer(sorted);
    }

    /**
     * What to take text over with: nothing invisible, radicals and compatibility ideographs replaced, letters and digits
     * in half width, kana in full width, lines joined, spaces made alike, marks composed with their letters.
     *
     * @return the normaliser
     */
    public static TextNormalizer standard() {
        return STANDARD;
    }

    /**
     * What to compare text with: every step there is.
     *
     * @return the normaliser
     */
    public static TextNormalizer comparison() {
        return COMPARISON;
    }

    /**
     * Its steps.
     *
     * @return the steps, in the order in which they are taken
     */
    public Set<NormalizationStep> getSteps() {
        return Collections.unmodifiableSet(steps);
    }

    /**
     * Takes all steps.
     *
     * @param printed a text as printed, however long
     * @return the text made alike, with the printed one beside it where they differ
     */
    public NormalizedText normalize(String printed) {
        String text = printed;
        for (NormalizationStep step : steps) {
            text = step.apply(text);
        }
        return new NormalizedText(text, printed);
    }
}
