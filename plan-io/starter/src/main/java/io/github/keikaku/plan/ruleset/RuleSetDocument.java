package io.github.keikaku.plan.ruleset;

import io.github.keikaku.plan.rules.Suppression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule-set file says, be there such rules or not.
 *
 * @param base what it extends; the standard rules where it says nothing
 * @param changes what it says of rules, by id or parent id
 * @param suppressions the findings that it takes from the list
 */
public record RuleSetDocument(Optional<Base> base, Map<String, RuleChange> changes, List<Suppression> suppressions) {

    /** What can be extended; in lower case, since files write it so. */
    public enum Base {
        /** The rules of this library, and those of every provider that the host has. */
        standard
    }

    /** Collects what a file says. */
    static final class Builder {

        private Optional<Base> base = Optional.empty();
        private final Map<String, RuleChange> changes = new LinkedHashMap<>();
        private final List<Suppression> suppressions = new ArrayList<>();

        void base(Base value) {
            base = Optional.of(value);
        }

        void changes(Map<String, RuleChange> values) {
            changes.putAll(values);
        }

        void addSuppression(Suppression suppression) {
            suppressions.add(suppression);
        }

        RuleSetDocument build() {
            return new RuleSetDocument(
                    base, Collections.unmodifiableMap(new LinkedHashMap<>(changes)), List.copyOf(suppressions));
        }
    }
}
