package io.github.keikaku.plan.io.yaml;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.plan.PlanBindings;
import io.github.keikaku.plan.io.plan.PlanDocuments;
import io.github.keikaku.plan.io.yaml.syntax.YamlSink;
import io.github.keikaku.plan.io.yaml.syntax.YamlSource;
import io.github.keikaku.plan.model.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * The canonical document as YAML 1.2, with the same members and the same faults. A scalar without quotes is what its
 * member takes it for: {@code id: 072028} is text, {@code priority: true} a boolean. One document to a file, without
 * tags, anchors and aliases.
 *
 * <p>Writing gives block style in UTF-8 with an indent of two spaces and {@code \n}. Every text that some YAML reader
 * could take for something else stands in quotes; equal plans are written as equal bytes.
 */
public final class YamlPlanFormat implements PlanFormat {

    /** The format; it has no state. */
    public YamlPlanFormat() {}

    @Override
    public String getId() {
        return "yaml";
    }

    @Override
    public String getDisplayName(Locale locale) {
        return FormatRules.messages().find("name.yaml", locale).orElse("YAML");
    }

    @Override
    public List<String> getFileExtensions() {
        return List.of("yaml", "yml");
    }

    @Override
    public boolean isLossless() {
        return true;
    }

    @Override
    public ReadResult read(PlanInput input, ReadOptions options) throws IOException {
        return PlanDocuments.read(input, options, YamlSource::of);
    }

    @Override
    public WriteReport write(Plan plan, OutputStream out) throws IOException {
        YamlSink sink = new YamlSink(ReadLimits.standard());
        PlanBindings.PLAN.write(sink, plan);
        sink.writeTo(out);
        out.flush();
        return WriteReport.lossless();
    }
}
