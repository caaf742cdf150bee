package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.Grade;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;

/** A grade that the scale in force does not have. */
final class GradeUnknown extends StandardRule {

    GradeUnknown() {
        super(error("evaluation.grade.unknown", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "【評価】"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            List<Grade> grades = evaluation.scale().getGrades();
            AllowedSymbols allowed = AllowedSymbols.of(grades, Grade::getSymbol, Grade::getLabel);
            for (PlacedEntry entry : evaluation.entries()) {
                entry.entry()
                        .getGrade()
                        .filter(symbol -> !allowed.has(symbol))
                        .ifPresent(symbol -> context.report(entry.path().child("grade"), finding -> {
                            finding.argument("element", entry.element()).argument("grade", symbol);
                            allowed.describe(symbol, finding);
                        }));
            }
        }
    }
}
