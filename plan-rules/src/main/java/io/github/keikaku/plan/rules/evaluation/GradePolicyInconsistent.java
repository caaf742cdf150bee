package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A next-year policy that does not go with the grade: what never began is enlarged, what is running begins anew. */
final class GradePolicyInconsistent extends StandardRule {

    private static final RuleParameter<Map<String, List<String>>> PAIRS =
            RuleParameter.table("pairs", pairs(), names(CanonicalGrade.values()), names(CanonicalPolicy.values()));

    GradePolicyInconsistent() {
        super(warning("evaluation.grade-policy.inconsistent", "0.1.0")
                .addParameters(PAIRS)
                .addImplies("evaluation.grade-policy.unaddressed")
                .addReferences(Sources.KIYOSE_SHEET + "【評価】【次年度方針】"));
    }

    private static Map<String, List<String>> pairs() {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        pairs.put(CanonicalGrade.EXCEEDED.name(), List.of(CanonicalPolicy.NEW.name()));
        pairs.put(CanonicalGrade.ACHIEVED.name(), List.of(CanonicalPolicy.NEW.name()));
        pairs.put(CanonicalGrade.PROGRESSING.name(), List.of(CanonicalPolicy.NEW.name()));
        pairs.put(CanonicalGrade.INSUFFICIENT.name(), List.of(CanonicalPolicy.NEW.name()));
        pairs.put(CanonicalGrade.NOT_IMPLEMENTED.name(), List.of(CanonicalPolicy.EXPAND.name()));
        return pairs;
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    @Override
    public void check(RuleContext context) {
        Map<String, List<String>> pairs = context.getParameter(PAIRS);
        Evaluations.eachEntry(context, entry -> {
            Optional<CanonicalGrade> grade = entry.grade();
            if (grade.isPresent()) {
                List<String> inconsistent = pairs.getOrDefault(grade.get().name(), List.of());
                if (!inconsistent.isEmpty()) {
                    check(context, entry, grade.get(), inconsistent);
                }
            }
        });
    }

    private static void check(RuleContext context, PlacedEntry entry, CanonicalGrade grade, List<String> inconsistent) {
        Optional<CanonicalPolicy> policy = entry.policy();
        if (policy.isPresent() && inconsistent.contains(policy.get().name())) {
            context.report(entry.path(), finding -> {
                entry.describe(finding);
                finding.argument("gradeMeaning", grade.name())
                        .argument("policyMeaning", policy.get().name());
            });
        }
    }
}
