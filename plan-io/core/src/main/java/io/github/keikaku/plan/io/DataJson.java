package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.json.JsonSink;
import io.github.keikaku.plan.model.common.DataValue;

/** Prints free data as JSON in the same form as plans: two spaces, line feeds, members in their order. */
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
}
