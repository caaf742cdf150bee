package io.github.keikaku.plan.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of the command line in one language. */
public final class Texts {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "io.github.keikaku.plan.cli.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Japanese for a Japanese locale, English for any other.
     *
     * @param locale the reader's language
     * @return the texts
     */
    public static Texts of(Locale locale) {
        return new Texts(locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH);
    }

    /**
     * The language of the texts.
     *
     * @return Japanese or English
     */
    public Locale getLocale() {
        return locale;
    }

    ResourceBundle getBundle() {
        return bundle;
    }

    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
    }

    /**
     * A text with its arguments filled in.
     *
     * @param key the key of the text
     * @param arguments what its placeholders stand for
     * @return the text
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
