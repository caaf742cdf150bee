package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on references. */
public final class ReferenceRules {

    private ReferenceRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new ElementUnresolved(),
                new ActorUnresolved(),
                new BodyUnresolved(),
                new IndicatorUnresolved(),
                new SourceUnresolved(),
                new LinkUnresolved(),
                new LinkCycle());
    }
}
