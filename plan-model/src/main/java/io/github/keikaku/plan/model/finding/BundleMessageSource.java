package io.github.keikaku.plan.model.finding;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Reads resource bundles on behalf of the module that owns them. */
final class BundleMessageSource implements MessageSource {

    private final String baseName;
    private final Class<?> owner;

    BundleMessageSource(String baseName, Class<?> owner) {
        this.baseName = baseName;
        this.owner = owner;
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
            // In the owner's module, not in this one; only packages opened to this one can be read there.
            ResourceBundle bundle = ResourceBundle.getBundle(baseName, locale, owner.getModule());
            // ResourceBundle falls back to the machine's language; a message must not depend on that.
            boolean asked = bundle.getLocale().getLanguage().equals(locale.getLanguage());
            return asked && bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
