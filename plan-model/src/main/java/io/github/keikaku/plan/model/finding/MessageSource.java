package io.github.keikaku.plan.model.finding;

import io.github.keikaku.plan.model.common.DataValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The texts of whoever reports findings, by key and language. A module that owns rules owns their texts too; it offers
 * them through {@link #ofBundle}.
 *
 * <p>In a text, {@code {name}} stands for the argument of that name, and {@code {name|term}} for the argument as looked
 * up under the key {@code term.<value>}, so that a finding's arguments can stay free of any language. A part between
 * {@code {?name}} and {@code {/name}} is left out where the finding has no argument of that name.
 */
@FunctionalInterface
public interface MessageSource {

    /**
     * The text of a key.
     *
     * @param key the key: a rule id, or {@code term.} and a word
     * @param locale the reader's language; where there is no text in it, English is given
     * @return the text with its placeholders, or empty if the key is unknown
     */
    Optional<String> find(String key, Locale locale);

    /**
     * The text of a key with its placeholders filled in.
     *
     * @param key the key
     * @param locale the reader's language
     * @param arguments the arguments by name; a placeholder without argument stays as it is
     * @return the sentence, or empty if the key is unknown
     */
    default Optional<String> format(String key, Locale locale, Map<String, DataValue> arguments) {
        return MessageFormatter.format(this, key, arguments, locale);
    }

    /**
     * Texts in resource bundles: {@code baseName_ja.properties}, {@code baseName_en.properties} and so on, in UTF-8. The
     * owner looks its bundles up itself, so that they are found in its own module and need not be opened to this one:
     * {@code MessageSource.ofBundle(locale -> ResourceBundle.getBundle("com.example.rules.messages", locale))}.
     *
     * @param bundles gives the bundle of a locale; where it throws {@link java.util.MissingResourceException}, no text is
     *     known in that locale
     * @return the texts
     */
    static MessageSource ofBundle(Function<Locale, ResourceBundle> bundles) {
        return new BundleMessageSource(bundles);
    }

    /**
     * No texts at all.
     *
     * @return a source that knows no key
     */
    static MessageSource none() {
        return (key, locale) -> Optional.empty();
    }
}
