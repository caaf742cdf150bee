package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two evaluators, or two stages, that grade one element in one year differently. */
final class StagesDiffer extends StandardRule {

    private static final Set<CanonicalGrade> NO_VERDICT = EnumSet.of(CanonicalGrade.NOT_EVALUATED);

    StagesDiffer() {
        super(info("evaluation.stages-differ", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        record Subject(FiscalYear year, String element) {}
        Map<Subject, PlacedEntry> latest = new HashMap<>();
        Set<PlacedEvaluation.Key> seen = new HashSet<>();
        Map<FiscalYear, Long> inYear = Evaluations.in(context).stream()
                .collect(Collectors.groupingBy(PlacedEvaluation::year, Collectors.counting()));
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            if (inYear.getOrDefault(evaluation.year(), 0L) < 2 || !seen.add(evaluation.key())) {
                continue;
            }
            Set<String> elements = new HashSet<>();
            for (PlacedEntry entry : evaluation.entries()) {
                if (entry.grade().isPresent() && !entry.isGradedOneOf(NO_VERDICT) && elements.add(entry.element())) {
                    PlacedEntry before = latest.put(new Subject(evaluation.year(), entry.element()), entry);
                    if (before != null && !before.grade().equals(entry.grade())) {
                        report(context, evaluation.year(), entry, before);
                    }
                }
            }
        }
    }

    private static void report(RuleContext context, FiscalYear year, PlacedEntry entry, PlacedEntry before) {
        context.report(entry.path().child("grade"), finding -> {
            finding.argument("element", entry.element()).argument("fiscalYear", year.getValue());
            entry.entry().getGrade().ifPresent(symbol -> finding.argument("grade", symbol));
            before.entry().getGrade().ifPresent(symbol -> finding.argument("otherGrade", symbol));
            finding.argument("other", before.path().toString());
        });
    }
}
