package io.github.keikaku.plan.io.csv;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How CSV files are written, and what they are taken for when they are read. */
public final class CsvOptions {

    private static final CsvOptions STANDARD = new CsvOptions(Optional.empty(), Locale.JAPANESE);

    private final Optional<CsvEncoding> encoding;
    private final Locale language;

    private CsvOptions(Optional<CsvEncoding> encoding, Locale language) {
        this.encoding = encoding;
        this.language = language;
    }

    /**
     * Writes UTF-8 with a byte order mark and describes the columns in Japanese; reads what the data package says, and
     * UTF-8 where it says nothing.
     *
     * @return the standard options
     */
    public static CsvOptions standard() {
        return STANDARD;
    }

    /**
     * The encoding that was asked for.
     *
     * @return the encoding to write and to read, whatever a data package says; empty for the standard
     */
    public Optional<CsvEncoding> getEncoding() {
        return encoding;
    }

    /**
     * The language of the columns' descriptions in the data package.
     *
     * @return the language
     */
    public Locale getLanguage() {
        return language;
    }

    /**
     * These options with an encoding.
     *
     * @param other the encoding
     * @return the changed options
     */
    public CsvOptions withEncoding(CsvEncoding other) {
        return new CsvOptions(Optional.of(other), language);
    }

    /**
     * These options with another language.
     *
     * @param other the language of the columns' descriptions
     * @return the changed options
     */
    public CsvOptions withLanguage(Locale other) {
        return new CsvOptions(encoding, Objects.requireNonNull(other, "language"));
    }

    @Override
    public String toString() {
        return "CsvOptions{" + encoding.map(CsvEncoding::getId).orElse("standard") + ", " + language + "}";
    }
}
