package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where one text stands in one evaluation, and which of these places say of themselves that they repeat another. */
final class SameText {

    private final RuleContext context;
    private final SpacelessText first;
    private final Set<String> elements = new LinkedHashSet<>();
    private final Set<String> repeated = new HashSet<>();

    SameText(RuleContext context, SpacelessText first) {
        this.context = context;
        this.first = first;
        add(first);
    }

    /** Adds a place, and reports it where another element has the text already and no link joins the two. */
    void add(SpacelessText text) {
        String element = text.element();
        Set<String> targets = new HashSet<>();
        addTargets(text.statement().getLinks(), targets);
        addTargets(linksOf(text), targets);
        boolean joined = repeated.contains(element) || targets.stream().anyMatch(elements::contains);
        if (!elements.isEmpty() && !elements.contains(element) && !joined) {
            String other = elements.iterator().next();
            context.report(
                    text.path(),
                    finding -> finding.argument("element", element)
                            .argument("otherElement", other)
                            .argument("first", first.path().toString()));
        }
        elements.add(element);
        repeated.addAll(targets);
    }

    private void addTargets(List<Link> links, Set<String> targets) {
        for (Link link : links) {
            if (link.getType() == LinkType.REPEATS) {
                targets.add(withoutOwnId(link.getTarget()));
            }
        }
    }

    private static List<Link> linksOf(SpacelessText text) {
        return text.entry()
                .placedElement()
                .map(PlacedElement::getElement)
                .map(PlanElement::getLinks)
                .orElse(List.of());
    }

    private String withoutOwnId(String target) {
        String own = context.getPlan().getId() + "#";
        return target.startsWith(own) ? target.substring(own.length()) : target;
    }
}
