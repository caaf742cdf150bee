package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on the way from year to year. */
public final class TransitionRules {

    private TransitionRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new AbolishedReappears(),
                new NewExisted(),
                new MeasureVanished(),
                new MeasureUnannounced(),
                new GradeJump(),
                new GradeStagnant(),
                new GradeRestated(),
                new PolicyNotReflected(),
                new FigureRestated(),
                new TextUnchanged(),
                new TitleChanged());
    }
}
