package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.testkit.data.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of expected findings: what is expected, and how the plan is to be had and looked at.
 *
 * @param expected the findings, in order
 * @param lenient whether plans are read leniently
 * @param asOf the day as of which the plan is judged
 * @param parameters by the id of a rule, or a parent id, values by the name of the parameter
 * @param patched the plan; empty where it stands beside the case
 * @param previous the earlier versions of the plan, the oldest first
 */
record CaseFile(
        List<ExpectedFinding> expected,
        boolean lenient,
        Optional<LocalDate> asOf,
        Map<String, Map<String, DataValue>> parameters,
        Optional<CasePlan> patched,
        List<CasePlan> previous) {

    private static final Set<String> MEMBERS = new LinkedHashSet<>(
            List.of("about", "lenient", "asOf", "parameters", "previous", "base", "patch", "findings"));

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
        List<CasePlan> previous = new ArrayList<>();
        for (DataValue plan : fields.list("previous")) {
            previous.add(CasePlan.of(plan, where + ", previous plan " + previous.size()));
        }
        return new CaseFile(
                expected,
                fields.isTrue("lenient"),
                fields.findText("asOf").map(day -> day(day, where)),
                parameters(fields, where),
                CasePlan.findPatched(fields, where),
                previous);
    }

    private static LocalDate day(String text, String where) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    where + ": \"asOf\" is to be a day such as 2019-04-01, not \"" + text + "\"", e);
        }
    }

    private static Map<String, Map<String, DataValue>> parameters(Fields fields, String where) {
        Map<String, DataValue> rules = fields.entries("parameters");
        Fields byRule = Fields.of(DataValue.ofMap(rules), where + ", parameters", rules.keySet());
        Map<String, Map<String, DataValue>> parameters = new LinkedHashMap<>();
        rules.keySet().forEach(rule -> parameters.put(rule, byRule.entries(rule)));
        return parameters;
    }

    ReadOptions readOptions() {
        return lenient ? ReadOptions.lenient() : ReadOptions.strict();
    }

    /** A rule set with the parameters of this case. */
    RuleSet tune(RuleSet ruleSet) {
        if (parameters.isEmpty()) {
            return ruleSet;
        }
        RuleSet.Builder tuned = ruleSet.toBuilder();
        parameters.forEach((rule, values) -> values.forEach((name, value) -> tuned.parameter(rule, name, value)));
        return tuned.build();
    }
}
