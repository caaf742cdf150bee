package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.SourceMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** JSON, with one habit that a format should not have. */
class FaultyFormat implements PlanFormat {

    private final JsonPlanFormat json = new JsonPlanFormat();

    Plan prepare(Plan plan) {
        return plan;
    }

    WriteReport report(Plan plan) {
        return WriteReport.lossless();
    }

    void lookAt(byte[] document) {}

    boolean hasPlaces() {
        return true;
    }

    boolean heedsOptions() {
        return true;
    }

    boolean closes() {
        return false;
    }

    @Override
    public String getId() {
        return "json";
    }

    @Override
    public String getDisplayName(Locale locale) {
        return "faulty";
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
        byte[] document =
                input.read(options.getLimits().getMaxInputBytes() + 1_000_000).orElseThrow();
        lookAt(document);
        ReadResult result =
                json.read(PlanInput.of(input.getName(), document), heedsOptions() ? options : ReadOptions.strict());
        return hasPlaces()
                ? result
                : ReadResult.of(result.getPlan(), result.getFindings(), result.getSummary(), SourceMap.empty());
    }

    @Override
    public WriteReport write(Plan plan, OutputStream out) throws IOException {
        json.write(prepare(plan), out);
        if (closes()) {
            out.close();
        }
        return report(plan);
    }
}
