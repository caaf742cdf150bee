package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import java.util.Optional;
import java.util.function.Predicate;

/** Reports references of one kind that lead nowhere. */
final class References {

    private final RuleContext context;
    private final String kind;
    private final Predicate<String> isKnown;

    References(RuleContext context, String kind, Predicate<String> isKnown) {
        this.context = context;
        this.kind = kind;
        this.isKnown = isKnown;
    }

    void check(String id, ModelPath path) {
        if (!isKnown.test(id)) {
            context.report(path, finding -> finding.argument(kind, id));
        }
    }

    void check(Optional<String> id, ModelPath path) {
        id.ifPresent(reference -> check(reference, path));
    }
}
