package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.Policy;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;

/** A next-year policy that the scale in force does not have. */
final class PolicyUnknown extends StandardRule {

    PolicyUnknown() {
        super(error("evaluation.policy.unknown", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "【次年度方針】"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            List<Policy> policies = evaluation.scale().getPolicies();
            AllowedSymbols allowed = AllowedSymbols.of(policies, Policy::getSymbol, Policy::getLabel);
            for (PlacedEntry entry : evaluation.entries()) {
                entry.entry()
                        .getNextPolicy()
                        .filter(symbol -> !allowed.has(symbol))
                        .ifPresent(symbol -> context.report(entry.path().child("nextPolicy"), finding -> {
                            finding.argument("element", entry.element()).argument("nextPolicy", symbol);
                            allowed.describe(symbol, finding);
                        }));
            }
        }
    }
}
