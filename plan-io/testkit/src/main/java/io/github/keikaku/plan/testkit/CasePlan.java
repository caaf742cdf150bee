package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.testkit.data.Fields;
import io.github.keikaku.plan.testkit.data.JsonPatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a case has a plan: as a file, or as a patch of one.
 *
 * @param file the file's name, from the folder of the case
 * @param patch what is changed in it; empty where the file is the plan, in whatever format it is
 */
record CasePlan(String file, Optional<JsonPatch> patch) {

    private static final Set<String> MEMBERS = new LinkedHashSet<>(List.of("base", "patch"));

    /** Reads the name of a file, or an object of a {@code base} and its {@code patch}. */
    static CasePlan of(DataValue value, String where) {
        if (value instanceof DataValue.Text name) {
            return new CasePlan(name.value(), Optional.empty());
        }
        return findPatched(Fields.of(value, where, MEMBERS), where)
                .orElseThrow(() -> new IllegalArgumentException(where + ": \"base\" is missing"));
    }

    /** The patched plan that an object may name. */
    static Optional<CasePlan> findPatched(Fields fields, String where) {
        Optional<String> base = fields.findText("base");
        if (base.isPresent() != fields.find("patch").isPresent()) {
            throw new IllegalArgumentException(where + ": \"base\" and \"patch\" go together");
        }
        return base.map(file -> new CasePlan(file, Optional.of(JsonPatch.of(fields.list("patch"), where))));
    }

    /** The document with the patch of this plan, if it has one. */
    DataValue applyTo(DataValue document) {
        return patch.map(changes -> changes.apply(document)).orElse(document);
    }

    /** Reads it for a case in a file; findings in a patched plan name the plan that would stand beside the case. */
    ReadResult read(Path caseFile, String name, PlanFormats formats, ReadOptions options) throws IOException {
        Path path = caseFile.resolveSibling(file);
        if (patch.isPresent()) {
            String document = DataJson.write(applyTo(DataJson.read(PlanInput.of(path))));
            return new JsonPlanFormat().read(PlanInput.of(name + ".json", document), options);
        }
        PlanFormat format = formats.findByFileName(file)
                .orElseThrow(() -> new IllegalArgumentException(
                        caseFile + ": no known format reads \"" + file + "\"; known: " + extensions(formats)));
        return format.read(PlanInput.of(path), options);
    }

    private static List<String> extensions(PlanFormats formats) {
        return formats.getFormats().stream()
                .flatMap(format -> format.getFileExtensions().stream())
                .toList();
    }
}
