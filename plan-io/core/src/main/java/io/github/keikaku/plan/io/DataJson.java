package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.json.JsonSink;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Free data as JSON: read as strictly as plans, within the standard limits; printed in the same form as plans, with two
 * spaces, line feeds, members in their order.
 */
public final class DataJson {

    private DataJson() {}

    /**
     * Prints a value.
     *
     * @param value any value
     * @return the document, ended by a line feed
     * @throws IllegalArgumentException if the value nests deeper than 200 levels or holds a lone surrogate
     */
    public static String write(DataValue value) {
        JsonSink out = new JsonSink(ReadLimits.standard());
        Kinds.ANYTHING.write(out, value);
        return out.toString();
    }

    /**
     * Reads a value.
     *
     * @param input what to read
     * @return the value; decimals are kept as written, members in their order
     * @throws IOException if the input cannot be read
     * @throws IllegalArgumentException if it is not JSON, says a member twice, or goes beyond the standard limits; the
     *     message says where
     */
    public static DataValue read(PlanInput input) throws IOException {
        ReadLimits limits = ReadLimits.standard();
        Optional<String> file = Optional.of(input.getName());
        Outcome<DataValue> outcome = input.read(limits.getMaxInputBytes())
                .map(bytes -> Reading.read(Kinds.ANYTHING, JsonSource.of(bytes, limits), file, ReadOptions.strict()))
                .orElseGet(() -> Outcome.tooLarge(file, limits.getMaxInputBytes()));
        return outcome.value()
                .orElseThrow(() ->
                        new IllegalArgumentException(describe(outcome.findings().get(0))));
    }

    private static String describe(Finding fault) {
        String place = fault.getLocation().map(SourceLocation::describe).orElse("");
        return place + ": " + fault.getMessage(Locale.ENGLISH);
    }
}
