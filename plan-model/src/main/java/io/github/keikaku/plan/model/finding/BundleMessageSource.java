package io.github.keikaku.plan.model.finding;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Reads the resource bundles that their owner looks up. */
final class BundleMessageSource implements MessageSource {

    private final Function<Locale, ResourceBundle> bundles;

    BundleMessageSource(Function<Locale, ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        for (Locale candidate : List.of(locale, Locale.ENGLISH)) {
            Optional<String> text = lookUp(key, candidate);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private Optional<String> lookUp(String key, Locale locale) {
        try {
            ResourceBundle bundle = bundles.apply(locale);
            // ResourceBundle falls back to the machine's language; a message must not depend on that.
            boolean asked = bundle.getLocale().getLanguage().equals(locale.getLanguage());
            return asked && bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
