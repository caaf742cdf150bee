package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import io.github.keikaku.plan.rules.text.Survey;

/**
 * Objects nested so deep that recursion over them would exhaust the stack. Readers refuse such files; a plan built by a
 * program can still be so. Where this rule finds something, no other rule runs.
 */
final class DepthExceeded extends StandardRule {

    static final String ID = "structure.depth.exceeded";

    /** Hibernate Validator overflows a usual stack somewhere between 500 and 1,000 levels. */
    static final RuleParameter<Integer> LIMIT = RuleParameter.integer("limit", 200, 1, 400);

    DepthExceeded() {
        super(error(ID, "0.1.0").addParameters(LIMIT).addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        int limit = context.getParameter(LIMIT);
        Survey.of(context)
                .findDeeperThan(limit)
                .ifPresent(path -> context.report(path, finding -> finding.argument("limit", limit)));
    }
}
