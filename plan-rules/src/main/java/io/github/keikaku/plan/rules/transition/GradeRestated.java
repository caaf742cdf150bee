package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.evaluation.Grade;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Last year's grade as this year's sheet prints it, where last year's sheet has another. */
final class GradeRestated extends StandardRule {

    GradeRestated() {
        super(warning("transition.grade.restated", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        History.of(context).eachNextStep((before, now) -> {
            Optional<String> printed = now.entry().entry().getPreviousGrade();
            Optional<String> recorded = before.entry().entry().getGrade();
            if (printed.isPresent() && recorded.isPresent() && differ(before, recorded.get(), now, printed.get())) {
                context.report(now.entry().path().child("previousGrade"), finding -> {
                    now.describe(finding, before);
                    finding.argument("previousGrade", printed.get()).argument("recorded", recorded.get());
                });
            }
        });
    }

    /** The sheet of a year with a new scale may print last year's grade in the new one. */
    private static boolean differ(Appearance before, String recorded, Appearance now, String printed) {
        Optional<?> meaning = meaningOf(now, printed);
        return !recorded.equals(printed)
                && !fold(recorded).equals(fold(printed))
                && (meaning.isEmpty() || !meaning.equals(before.entry().grade()));
    }

    private static Optional<?> meaningOf(Appearance appearance, String symbol) {
        return appearance.sheet().evaluation().scale().findGrade(symbol).flatMap(Grade::getCanonical);
    }

    private static String fold(String symbol) {
        return Normalizer.normalize(symbol, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
