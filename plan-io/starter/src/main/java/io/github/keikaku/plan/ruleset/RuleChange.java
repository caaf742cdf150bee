package io.github.keikaku.plan.ruleset;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule-set file says of one rule, or of all below a parent id.
 *
 * @param on whether it is switched on or off
 * @param severity how grave it is
 * @param parameters what its parameters are set to
 */
public record RuleChange(Optional<Boolean> on, Optional<Severity> severity, Map<String, DataValue> parameters) {

    static RuleChange of(boolean on) {
        return new RuleChange(Optional.of(on), Optional.empty(), Map.of());
    }

    /** Collects what the object form says. */
    static final class Builder {

        private Optional<Severity> severity = Optional.empty();
        private final Map<String, DataValue> parameters = new LinkedHashMap<>();

        void severity(Severity value) {
            severity = Optional.of(value);
        }

        void parameters(Map<String, DataValue> values) {
            parameters.putAll(values);
        }

        RuleChange build() {
            return new RuleChange(Optional.empty(), severity, Collections.unmodifiableMap(parameters));
        }
    }
}
