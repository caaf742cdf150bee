package io.github.keikaku.plan.rules.body;

import io.github.keikaku.plan.model.body.Milestone;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.time.PartialDate;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A milestone that ends before it begins, or that stands behind one of the same body and element that surely is later. A
 * list of three or more that runs backwards all along is meant so.
 */
final class MilestoneOrder extends StandardRule {

    MilestoneOrder() {
        super(info("body.milestone.order", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Map<Subject, List<Dated>> lists = new LinkedHashMap<>();
        PlanWalk.list(context.getPlan().getMilestones(), ModelPath.root().child("milestones"), (milestone, path) -> {
            checkSpan(context, milestone, path);
            Subject subject = new Subject(milestone.getBody(), milestone.getElement());
            milestone
                    .getDate()
                    .ifPresent(date -> lists.computeIfAbsent(subject, key -> new ArrayList<>())
                            .add(new Dated(milestone, date, path)));
        });
        lists.values().forEach(list -> checkOrder(context, list));
    }

    private static void checkSpan(RuleContext context, Milestone milestone, ModelPath path) {
        if (milestone.getDate().isPresent() && milestone.getTo().isPresent()) {
            PartialDate date = milestone.getDate().get();
            PartialDate to = milestone.getTo().get();
            if (isBefore(to, date)) {
                context.report(path.child("to"), finding -> {
                    describe(finding, milestone, date);
                    finding.argument("problem", "ends-before-it-begins").argument("other", to.toString());
                });
            }
        }
    }

    private static void checkOrder(RuleContext context, List<Dated> list) {
        List<Integer> inverted = new ArrayList<>();
        for (int i = 1; i < list.size(); i++) {
            if (isBefore(list.get(i).date(), list.get(i - 1).date())) {
                inverted.add(i);
            }
        }
        if (list.size() > 2 && inverted.size() == list.size() - 1) {
            return;
        }
        for (int i : inverted) {
            Dated milestone = list.get(i);
            context.report(milestone.path().child("date"), finding -> {
                describe(finding, milestone.milestone(), milestone.date());
                finding.argument("problem", "stands-behind-a-later-one")
                        .argument("other", list.get(i - 1).date().toString());
            });
        }
    }

    private static void describe(Finding.Builder finding, Milestone milestone, PartialDate date) {
        finding.argument("date", date.toString());
        milestone.getBody().ifPresent(body -> finding.argument("body", body));
        milestone.getElement().ifPresent(element -> finding.argument("element", element));
    }

    /** Surely before, whatever is left open in the two. */
    private static boolean isBefore(PartialDate one, PartialDate other) {
        return one.getLastDay().isBefore(other.getFirstDay());
    }

    private record Subject(Optional<String> body, Optional<String> element) {}

    private record Dated(Milestone milestone, PartialDate date, ModelPath path) {}
}
