package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.testkit.data.Fields;
import io.github.keikaku.plan.testkit.data.JsonPatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A file of expected findings: what is expected, and how the plan is to be had and looked at. */
record CaseFile(
        List<ExpectedFinding> expected,
        boolean lenient,
        Optional<LocalDate> asOf,
        Optional<String> base,
        JsonPatch patch) {

    private static final Set<String> MEMBERS =
            new LinkedHashSet<>(List.of("about", "lenient", "asOf", "base", "patch", "findings"));

    static CaseFile read(Path file) throws IOException {
        String where = file.toString();
        DataValue content = DataJson.read(PlanInput.of(file));
        DataValue settings =
                content instanceof DataValue.Sequence ? DataValue.ofMap(Map.of("findings", content)) : content;
        Fields fields = Fields.of(settings, where, MEMBERS);
        fields.findText("about");
        fields.require("findings");
        List<ExpectedFinding> expected = new ArrayList<>();
        for (DataValue finding : fields.list("findings")) {
            expected.add(ExpectedFinding.of(finding, where + ", finding " + expected.size()));
        }
        Optional<String> base = fields.findText("base");
        if (base.isPresent() != fields.find("patch").isPresent()) {
            throw new IllegalArgumentException(where + ": \"base\" and \"patch\" go together");
        }
        return new CaseFile(
                expected,
                fields.isTrue("lenient"),
                fields.findText("asOf").map(day -> day(day, where)),
                base,
                JsonPatch.of(fields.list("patch"), where));
    }

    private static LocalDate day(String text, String where) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    where + ": \"asOf\" is to be a day such as 2019-04-01, not \"" + text + "\"", e);
        }
    }

    /** The base plan with the patch of this case. */
    DataValue patched(Path baseFile) throws IOException {
        return patch.apply(DataJson.read(PlanInput.of(baseFile)));
    }
}
