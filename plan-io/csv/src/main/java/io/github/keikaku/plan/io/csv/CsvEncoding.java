package io.github.keikaku.plan.io.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the characters of CSV files become bytes. */
public enum CsvEncoding {
    /** UTF-8 with a byte order mark, by which spreadsheets know it. */
    UTF_8_BOM("utf-8-bom", "UTF-8", "utf-8"),
    /** UTF-8 without a mark. */
    UTF_8("utf-8", "UTF-8", "utf-8"),
    /** Windows-31J, the Shift_JIS of Japanese Windows. */
    CP932("cp932", "windows-31j", "windows-31j");

    private final String id;
    private final String charset;
    private final String iana;

    CsvEncoding(String id, String charset, String iana) {
        this.id = id;
        this.charset = charset;
        this.iana = iana;
    }

    /**
     * The encoding's name for users.
     *
     * @return {@code utf-8-bom}, {@code utf-8} or {@code cp932}
     */
    public String getId() {
        return id;
    }

    /**
     * Whether this Java runtime has it. Small runtimes lack CP932, which is in the module {@code jdk.charsets}.
     *
     * @return true if it can be read and written here
     */
    public boolean isAvailable() {
        return Charset.isSupported(charset);
    }

    /**
     * An encoding by its name for users.
     *
     * @param id the name, in upper or lower case
     * @return the encoding, if there is one of that name
     */
    public static Optional<CsvEncoding> find(String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(encoding -> encoding.id.equals(wanted))
                .findFirst();
    }

    /** The encoding that a data package names; its names are IANA's, and those that programs write instead. */
    static Optional<CsvEncoding> ofDeclared(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "utf-8", "utf8", "utf-8-sig" -> Optional.of(UTF_8);
            case "windows-31j", "cp932", "ms932", "shift-jis", "sjis", "x-sjis" -> Optional.of(CP932);
            default -> Optional.empty();
        };
    }

    String iana() {
        return iana;
    }

    /** The charset; to be asked for only where the encoding is available. */
    Charset charset() {
        return this == CP932 ? Charset.forName(charset) : StandardCharsets.UTF_8;
    }
}
