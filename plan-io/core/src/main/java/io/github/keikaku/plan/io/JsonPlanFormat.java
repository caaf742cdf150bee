package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.json.JsonOutline;
import io.github.keikaku.plan.io.json.JsonSink;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.io.plan.PlanBindings;
import io.github.keikaku.plan.io.plan.PlanDocuments;
import io.github.keikaku.plan.model.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The canonical document: JSON in UTF-8, with an indent of two spaces and {@code \n}, members in the order of the data
 * contract, numbers as they are. Equal plans are written as equal bytes.
 */
public final class JsonPlanFormat implements PlanFormat {

    /** The format; it has no state. */
    public JsonPlanFormat() {}

    @Override
    public String getId() {
        return "json";
    }

    @Override
    public String getDisplayName(Locale locale) {
        return FormatRules.messages().find("name.json", locale).orElse("JSON");
    }

    @Override
    public List<String> getFileExtensions() {
        return List.of("json");
    }

    @Override
    public boolean isLossless() {
        return true;
    }

    @Override
    public ReadResult read(PlanInput input, ReadOptions options) throws IOException {
        Optional<byte[]> bytes = input.share(options.getLimits().getMaxInputBytes());
        return PlanDocuments.read(input.getName(), bytes, options, JsonSource::of, JsonOutline::of);
    }

    @Override
    public WriteReport write(Plan plan, OutputStream out) throws IOException {
        JsonSink sink = new JsonSink(ReadLimits.standard());
        PlanBindings.PLAN.write(sink, plan);
        sink.writeTo(out);
        out.flush();
        return WriteReport.lossless();
    }
}
