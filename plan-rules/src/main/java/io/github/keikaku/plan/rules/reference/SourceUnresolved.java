package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import io.github.keikaku.plan.rules.text.Survey;

/** A reference, on whatever object, to a source that the plan does not list. */
final class SourceUnresolved extends StandardRule {

    SourceUnresolved() {
        super(warning("reference.source.unresolved", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        Survey.of(context).each(SourceReference.class, (reference, path) -> {
            String id = reference.getId();
            if (context.getIndex().findSource(id).isEmpty()) {
                context.report(path.get().child("id"), finding -> finding.argument("source", id));
            }
        });
    }
}
