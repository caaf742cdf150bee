package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Cycles;
import io.github.keikaku.plan.rules.internal.Excerpt;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import io.github.keikaku.plan.rules.text.Survey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Elements whose links run in a circle, where the type of the links says that one comes before the other: what an
 * element goes on with, came of or serves cannot in turn go on with, come of or serve it, and of two elements only one
 * prints the other again. Elements may well point at each other with SEE.
 */
final class LinkCycle extends StandardRule {

    /** All links to something earlier make one order: continuing what was split off from oneself is a circle too. */
    private static final List<Set<LinkType>> ORDERS = List.of(
            EnumSet.of(LinkType.CONTINUES, LinkType.RENAMED_FROM, LinkType.MERGED_FROM, LinkType.SPLIT_FROM),
            EnumSet.of(LinkType.SUPPORTS),
            EnumSet.of(LinkType.REPEATS));

    LinkCycle() {
        super(warning("reference.link.cycle", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        for (Set<LinkType> types : ORDERS) {
            for (List<String> circle : Cycles.in(targets(context, types))) {
                report(context, types, circle);
            }
        }
    }

    private static Map<String, List<String>> targets(RuleContext context, Set<LinkType> types) {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        Survey.of(context).eachIn(PlanElement.class, Link.class, (element, link) -> {
            if (types.contains(link.getType())) {
                LinkTarget.elementOf(context.getIndex(), link)
                        .ifPresent(target -> targets.computeIfAbsent(element.getId(), id -> new ArrayList<>())
                                .add(target));
            }
        });
        return targets;
    }

    private static void report(RuleContext context, Set<LinkType> types, List<String> circle) {
        PlacedElement first = context.getIndex().findElement(circle.get(0)).orElseThrow();
        String next = circle.get(1 % circle.size());
        List<Link> links = first.getElement().getLinks();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (types.contains(link.getType())
                    && LinkTarget.elementOf(context.getIndex(), link)
                            .filter(next::equals)
                            .isPresent()) {
                ModelPath path = first.getPath().child("links").child(i).child("target");
                context.report(
                        path,
                        finding -> finding.argument("elements", Excerpt.of(circle))
                                .argument("length", circle.size())
                                .argument("type", link.getType().name()));
                return;
            }
        }
    }
}
