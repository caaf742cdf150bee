package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.evaluation.PlacedEntry;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Something that was to be abolished and is evaluated later as if it went on. */
final class AbolishedReappears extends StandardRule {

    private static final Set<CanonicalPolicy> ABOLISHED = EnumSet.of(CanonicalPolicy.ABOLISH);

    private static final Set<CanonicalPolicy> MAY_END = EnumSet.of(CanonicalPolicy.ABOLISH, CanonicalPolicy.COMPLETE);

    private static final Set<CanonicalGrade> OVER =
            EnumSet.of(CanonicalGrade.COMPLETED, CanonicalGrade.DISCONTINUED, CanonicalGrade.NOT_EVALUATED);

    AbolishedReappears() {
        super(warning("transition.abolished.reappears", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        History.of(context).eachStep((before, now) -> {
            if (before.entry().isToBeOneOf(ABOLISHED) && goesOn(now.entry())) {
                context.report(now.entry().path(), finding -> now.describe(finding, before));
            }
        });
    }

    /** A sheet may print once more what ended, to say that it did. */
    private static boolean goesOn(PlacedEntry entry) {
        boolean blank = entry.entry().getGrade().isEmpty()
                && entry.entry().getNextPolicy().isEmpty();
        return !blank && !entry.isGradedOneOf(OVER) && Collections.disjoint(entry.policies(), MAY_END);
    }
}
