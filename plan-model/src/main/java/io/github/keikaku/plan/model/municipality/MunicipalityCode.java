package io.github.keikaku.plan.model.municipality;

import io.github.keikaku.plan.model.internal.Scan;
import io.github.keikaku.plan.model.text.FullWidth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code of a local government (全国地方公共団体コード): two digits for the prefecture, three for the municipality, and a
 * check digit.
 *
 * <p>Any six digits are a value, for a plan may print a wrong code; {@link #hasValidCheckDigit} tells whether they can
 * be right, and {@link #find} whether somebody has that code.
 *
 * <p>The check digit, after 総務省「全国地方公共団体コード仕様」: multiply the first five digits by 6, 5, 4, 3 and 2, and divide the
 * sum by 11; the check digit is the last digit of 11 less the remainder. (Where the sum is below 11, the specification
 * says 11 less the sum, which comes to the same.) Remainders 0 and 10 therefore share the digit 1, and an error that
 * turns one into the other stays unseen; every other error in a single digit is seen.
 */
public final class MunicipalityCode implements Comparable<MunicipalityCode> {

    /**
     * What a code looks like, as a regular expression of ECMA-262 without anchors, for schemas; exactly what
     * {@link #of} takes.
     */
    public static final String GRAMMAR = "[0-9]{6}";

    private static final int LENGTH = 6;
    private static final int MODULUS = 11;

    private final String value;

    private MunicipalityCode(String value) {
        this.value = value;
    }

    /**
     * A code as it stands.
     *
     * @param code six ASCII digits, the check digit included, whether it is right or not
     * @return the code
     * @throws IllegalArgumentException if the text is anything but six ASCII digits
     */
    public static MunicipalityCode of(String code) {
        if (code.length() != LENGTH || Scan.digits(code, 0, LENGTH) < 0) {
            throw Scan.refused(
                    "a municipality code", code, "write six digits, the check digit included, such as 132217");
        }
        return new MunicipalityCode(code);
    }

    /**
     * A code given without its check digit, as statistics print it.
     *
     * @param code five ASCII digits
     * @return the code with its check digit
     * @throws IllegalArgumentException if the text is anything but five ASCII digits
     */
    public static MunicipalityCode ofFiveDigits(String code) {
        if (code.length() != LENGTH - 1 || Scan.digits(code, 0, LENGTH - 1) < 0) {
            throw Scan.refused("a municipality code without check digit", code, "write five digits, such as 13221");
        }
        return new MunicipalityCode(code + expectedCheckDigit(code));
    }

    /**
     * Reads a code as documents print it: six digits, or five to which the check digit is added; full-width digits too,
     * with spaces around.
     *
     * <p>Five digits can also be what a spreadsheet left of a six-digit code that began with 0 (Hokkaido to Tochigi);
     * that cannot be told from the text, so keep codes as text.
     *
     * @param text five or six digits
     * @return the code; six digits are taken as they stand, five with their check digit
     * @throws IllegalArgumentException if the text is neither
     */
    public static MunicipalityCode parse(String text) {
        String plain = FullWidth.toAscii(text).strip();
        if (plain.length() < LENGTH - 1 || plain.length() > LENGTH || Scan.digits(plain, 0, plain.length()) < 0) {
            throw Scan.refused(
                    "a municipality code",
                    text,
                    "write six digits such as 132217, or five without the check digit such as 13221");
        }
        return plain.length() == LENGTH ? of(plain) : ofFiveDigits(plain);
    }

    private static int expectedCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (digits.charAt(i) - '0') * (LENGTH - i);
        }
        return (MODULUS - sum % MODULUS) % 10;
    }

    /**
     * Whether the last digit follows from the others.
     *
     * @return false if the code is certainly wrong
     */
    public boolean hasValidCheckDigit() {
        return value.charAt(LENGTH - 1) - '0' == getExpectedCheckDigit();
    }

    /**
     * The check digit that the first five digits call for.
     *
     * @return the digit, from 0 to 9
     */
    public int getExpectedCheckDigit() {
        return expectedCheckDigit(value);
    }

    /**
     * The prefecture's part of the code.
     *
     * @return the first two digits; from 01 to 47 unless the code is wrong
     */
    public String getPrefectureCode() {
        return value.substring(0, 2);
    }

    /**
     * The prefecture.
     *
     * @return the prefecture, or empty if the code begins with none
     */
    public Optional<Prefecture> getPrefecture() {
        return Prefecture.findByCode(getPrefectureCode());
    }

    /**
     * The code without its check digit, as statistics print it.
     *
     * @return the first five digits
     */
    public String toFiveDigits() {
        return value.substring(0, LENGTH - 1);
    }

    /**
     * Who had this code on 2024-01-01.
     *
     * @return the entry of the official list; empty if the code is wrong, or was gone by then, or came later
     */
    public Optional<LocalGovernment> find() {
        return LocalGovernments.find(this);
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MunicipalityCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * The code.
     *
     * @return six digits, which {@link #of} and {@link #parse} read back
     */
    @Override
    public String toString() {
        return value;
    }
}
