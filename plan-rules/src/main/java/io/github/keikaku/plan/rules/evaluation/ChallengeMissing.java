package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.EnumSet;
import java.util.Set;

/**
 * An entry that does not say what remains to be done, although something fell short or is to be changed. What is
 * abolished because its goal is reached leaves nothing to be done; so an abolition counts only together with a grade.
 */
final class ChallengeMissing extends StandardRule {

    private static final Set<CanonicalPolicy> CHANGED = EnumSet.of(CanonicalPolicy.IMPROVE, CanonicalPolicy.REDUCE);

    private static final Set<CanonicalPolicy> ABOLISHED = EnumSet.of(CanonicalPolicy.ABOLISH);

    private static final Set<CanonicalGrade> SHORT_OF_THE_GOAL = EnumSet.of(
            CanonicalGrade.PROGRESSING,
            CanonicalGrade.INSUFFICIENT,
            CanonicalGrade.NOT_IMPLEMENTED,
            CanonicalGrade.DISCONTINUED);

    private static final Set<CanonicalGrade> NOT_EVALUATED = EnumSet.of(CanonicalGrade.NOT_EVALUATED);

    ChallengeMissing() {
        super(warning("evaluation.challenge.missing", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（現状の課題の欄）"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            if (evaluation.hasColumn(entry -> !entry.getChallenges().isEmpty())) {
                evaluation.entries().stream()
                        .filter(entry -> entry.entry().getChallenges().isEmpty() && isToFaceOne(entry))
                        .forEach(entry -> context.report(entry.path(), entry::describe));
            }
        }
    }

    private static boolean isToFaceOne(PlacedEntry entry) {
        boolean changed = entry.isToBeOneOf(CHANGED) && !entry.isGradedOneOf(NOT_EVALUATED);
        boolean givenUp = entry.isToBeOneOf(ABOLISHED) && entry.isGradedOneOf(SHORT_OF_THE_GOAL);
        return Shortfall.isIn(entry) || changed || givenUp;
    }
}
