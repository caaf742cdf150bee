package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.binding.Texts;
import io.github.keikaku.plan.model.common.DataValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes what a finding says fit to be printed. A finding may quote the very lone surrogate that it is about, and a
 * report must not fail over it.
 */
final class WellFormed {

    private WellFormed() {}

    static String copyOf(String text) {
        if (Texts.isWellFormed(text)) {
            return text;
        }
        // UTF-16 encoding puts U+FFFD in place of each lone surrogate.
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    static DataValue copyOf(DataValue value) {
        if (value instanceof DataValue.Text text) {
            return DataValue.of(copyOf(text.value()));
        }
        if (value instanceof DataValue.Sequence sequence) {
            return DataValue.ofList(
                    sequence.values().stream().map(WellFormed::copyOf).toList());
        }
        if (value instanceof DataValue.Mapping mapping) {
            Map<String, DataValue> entries = new LinkedHashMap<>();
            mapping.entries().forEach((name, entry) -> entries.put(copyOf(name), copyOf(entry)));
            return DataValue.ofMap(entries);
        }
        return value;
    }
}
