package io.github.keikaku.plan.model.text;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as Japanese documents print it, with what they print around it: 1,234人, ▲756, 約150, 8／9校, 12.5％, 3千円,
 * 58回（前年度52回）, 300人以上.
 *
 * <p>Nothing is rounded and no digit is lost: the value keeps the decimals it was printed with, and 3千円 is 3 with the
 * unit 千円 (see {@link #toBaseUnit}). Only where several powers are printed, as in 1億2,000万円, is the value their sum.
 *
 * <p>▲ and △ before a digit are minus signs. A △ alone may be a grade and is no number.
 */
public final class PrintedNumber {

    private final BigDecimal value;
    private final String unit;
    private final boolean approximate;
    private final @Nullable NumberBound bound;
    private final @Nullable BigDecimal outOf;
    private final String outOfUnit;
    private final @Nullable PrintedNumber previous;
    private final String previousLabel;
    private final String note;

    private PrintedNumber(NumberParts parts) {
        this.value = plain(parts.value);
        this.unit = parts.unit;
        this.approximate = parts.approximate;
        this.bound = parts.bound;
        this.outOf = parts.outOf == null ? null : plain(parts.outOf);
        this.outOfUnit = parts.outOfUnit.equals(parts.unit) ? "" : parts.outOfUnit;
        this.previous = parts.previous;
        this.previousLabel = parts.previousLabel;
        this.note = parts.note;
    }

    static PrintedNumber of(NumberParts parts) {
        return new PrintedNumber(parts);
    }

    /**
     * A number without anything around it.
     *
     * @param value the value; its scale is kept, a negative one becomes 0
     * @return the number
     */
    public static PrintedNumber of(BigDecimal value) {
        return of(new NumberParts(value));
    }

    /**
     * Reads a text of which the caller knows that it is a number.
     *
     * @param text the text, such as 1,234人
     * @return the number
     * @throws IllegalArgumentException if the text is not understood; the message says what is allowed
     */
    public static PrintedNumber parse(String text) {
        return read(text).orElseThrow();
    }

    /**
     * Reads a text that is nothing but a number, such as a cell of a column of figures.
     *
     * @param text any text, however long
     * @return the number, or why it was not understood
     */
    public static NumberReading read(String text) {
        return NumberParser.read(text, "");
    }

    /**
     * Reads a text that is nothing but a number, in a column whose unit is known. Then 8/9 is understood as a part of a
     * whole.
     *
     * @param text any text, however long
     * @param unit the unit for a number that is printed without one
     * @return the number, or why it was not understood
     */
    public static NumberReading read(String text, String unit) {
        return NumberParser.read(text, unit);
    }

    /**
     * The figure.
     *
     * @return the value as printed, its decimals kept
     */
    public BigDecimal getValue() {
        return value;
    }

    /**
     * What is counted.
     *
     * @return the unit as printed in half width, such as 回, %, 千円 or 回/年, if there is one
     */
    public Optional<String> getUnit() {
        return present(unit);
    }

    /**
     * Whether it says about, by 約, 程度 and the like.
     *
     * @return true for an approximate figure
     */
    public boolean isApproximate() {
        return approximate;
    }

    /**
     * Whether it is a bound rather than the figure, as in 300人以上.
     *
     * @return the kind of bound, if it is one
     */
    public Optional<NumberBound> getBound() {
        return Optional.ofNullable(bound);
    }

    /**
     * The whole of which the value is a part: 9 of 8／9校.
     *
     * @return the whole, if printed
     */
    public Optional<BigDecimal> getOutOf() {
        return Optional.ofNullable(outOf);
    }

    /**
     * The unit of the whole where it differs from the value's: 世帯 of 300件／2,736世帯.
     *
     * @return the unit, or empty where it is the same
     */
    public Optional<String> getOutOfUnit() {
        return present(outOfUnit);
    }

    /**
     * The number of the time before, as in 58回（前年度52回）.
     *
     * @return the number, if printed
     */
    public Optional<PrintedNumber> getPrevious() {
        return Optional.ofNullable(previous);
    }

    /**
     * What the time before is called: 前年度 is a fiscal year, 前年 a calendar year, 前回 whenever that was.
     *
     * @return the word, present if the previous number is
     */
    public Optional<String> getPreviousLabel() {
        return present(previousLabel);
    }

    /**
     * Words that stand beside the number and hold no other: 見込み of 300件（見込み）, 延べ of 延べ217人.
     *
     * @return the words, if there are any
     */
    public Optional<String> getNote() {
        return present(note);
    }

    /**
     * The same number in a unit without a power: 3,000円 for 3千円, 25,000人 for 2.5万人. So is its whole, and the number
     * of the time before.
     *
     * @return the number; an equal one where the unit holds no power
     */
    public PrintedNumber toBaseUnit() {
        BigDecimal power = NumberWords.power(unit);
        BigDecimal outOfPower = outOfUnit.isEmpty() ? power : NumberWords.power(outOfUnit);
        NumberParts parts = new NumberParts(value.multiply(power));
        parts.unit = NumberWords.withoutPower(unit);
        parts.approximate = approximate;
        parts.bound = bound;
        parts.outOf = outOf == null ? null : outOf.multiply(outOfPower);
        parts.outOfUnit = NumberWords.withoutPower(outOfUnit);
        parts.previous = previous == null ? null : previous.toBaseUnit();
        parts.previousLabel = previousLabel;
        parts.note = note;
        return of(parts);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintedNumber that
                && value.equals(that.value)
                && unit.equals(that.unit)
                && approximate == that.approximate
                && bound == that.bound
                && Objects.equals(outOf, that.outOf)
                && outOfUnit.equals(that.outOfUnit)
                && Objects.equals(previous, that.previous)
                && previousLabel.equals(that.previousLabel)
                && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, unit, approximate, bound, outOf, outOfUnit, previous, previousLabel, note);
    }

    /**
     * The number as documents print it, in half width and without grouping: 約58回（前年度52回）.
     *
     * @return the text, which {@link #parse} reads back
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(approximate ? "約" : "").append(value.toPlainString());
        if (outOf == null) {
            text.append(unit);
        } else {
            text.append(outOfUnit.isEmpty() ? "" : unit)
                    .append("/全")
                    .append(outOf.toPlainString())
                    .append(outOfUnit.isEmpty() ? unit : outOfUnit);
        }
        text.append(bound == null ? "" : bound.getWord());
        if (previous != null) {
            text.append('（').append(previousLabel).append(previous).append('）');
        }
        return note.isEmpty()
                ? text.toString()
                : text.append('（').append(note).append('）').toString();
    }
}
