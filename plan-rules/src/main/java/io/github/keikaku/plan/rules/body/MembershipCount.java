package io.github.keikaku.plan.rules.body;

import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.CompositionItem;
import io.github.keikaku.plan.model.body.Membership;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.Optional;

/**
 * Members that are not as many as the groups they come from send. Where some groups are named without a number, only
 * more than all are too many.
 */
final class MembershipCount extends StandardRule {

    MembershipCount() {
        super(info("body.membership.count", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        PlanWalk.list(
                context.getPlan().getBodies(),
                ModelPath.root().child("bodies"),
                (body, path) -> body.getMembership().ifPresent(membership -> check(context, body, membership, path)));
    }

    private static void check(RuleContext context, Body body, Membership membership, ModelPath path) {
        List<Integer> counts = membership.getComposition().stream()
                .map(CompositionItem::getCount)
                .flatMap(Optional::stream)
                .toList();
        if (counts.isEmpty() || membership.getCount().isEmpty()) {
            return;
        }
        int count = membership.getCount().get();
        long sum = counts.stream().mapToLong(Integer::longValue).sum();
        boolean complete = counts.size() == membership.getComposition().size();
        if (complete ? sum != count : sum > count) {
            context.report(
                    path.child("membership").child("count"),
                    finding -> finding.argument("body", body.getId())
                            .argument("count", count)
                            .argument("sum", sum));
        }
    }
}
