package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Schemas;
import io.github.keikaku.plan.io.json.JsonSink;
import io.github.keikaku.plan.io.plan.PlanBindings;
import io.github.keikaku.plan.io.plan.PlanDescriptions;
import java.util.Locale;

/** The JSON Schema (draft 2020-12) of the canonical document, made of what reads and writes it. */
public final class PlanSchema {

    /** The schema's stable id, which changes with the schemaVersion and never else. */
    public static final String ID = "https://keikaku.github.io/schema/plan/1.0";

    private PlanSchema() {}

    /**
     * The schema. It says what strict reading takes, but for what a pattern cannot see, such as the days of a month.
     *
     * @param locale the language of its descriptions; English where there is none in it
     * @return the schema, laid out as plans are, with a line break at its end
     */
    public static String toJson(Locale locale) {
        JsonSink sink = new JsonSink(ReadLimits.standard());
        Kinds.ANYTHING.write(sink, Schemas.document(PlanBindings.PLAN, ID, PlanDescriptions.messages(), locale));
        return sink.toString();
    }
}
