package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import io.github.keikaku.plan.rules.text.Survey;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A link to an element that this plan does not have. What lies in other plans, or in the previous version, cannot be
 * judged.
 *
 * <p>A target without {@code #} may be an element of this plan or another plan. It is taken for an element where it
 * cannot be the id of a plan, and where it is built like the ids of this plan's elements: with {@code m1} to {@code m39}
 * in the plan, {@code m40} is one that is missing, and {@code kiyose-comprehensive} is another plan.
 */
final class LinkUnresolved extends StandardRule {

    LinkUnresolved() {
        super(warning("reference.link.unresolved", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        Survey.of(context).each(Link.class, (link, path) -> check(context, link, path));
    }

    /** How the ids of the plan's elements are built, worked out where a target is met that is none of them. */
    private static Shapes shapesOf(RuleContext context) {
        return context.getShared(Shapes.class, () -> {
            Set<String> shapes = new HashSet<>();
            for (PlacedElement placed : context.getIndex().getElements()) {
                shapes.add(shapeOf(placed.getElement().getId()));
            }
            return new Shapes(shapes);
        });
    }

    private static void check(RuleContext context, Link link, Supplier<ModelPath> path) {
        String target = link.getTarget();
        if (context.getIndex().findElement(target).isPresent()
                || target.equals(context.getPlan().getId())) {
            return;
        }
        int hash = target.indexOf('#');
        boolean missing;
        if (hash < 0) {
            missing = !canBePlan(target) || shapesOf(context).ofIds().contains(shapeOf(target));
        } else {
            boolean here = target.substring(0, hash).equals(context.getPlan().getId());
            boolean malformed = !canBePlan(target.substring(0, hash)) || hash == target.length() - 1;
            missing = malformed
                    || (here && LinkTarget.elementOf(context.getIndex(), link).isEmpty());
        }
        if (missing) {
            context.report(
                    path.get().child("target"),
                    finding -> finding.argument("target", target)
                            .argument("type", link.getType().name()));
        }
    }

    private record Shapes(Set<String> ofIds) {}

    /** The form of plan ids in the data contract: {@code [a-z0-9][a-z0-9-]*}. */
    private static boolean canBePlan(String id) {
        return !id.isEmpty()
                && id.charAt(0) != '-'
                && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /** An id with every run of digits replaced by one 0. */
    private static String shapeOf(String id) {
        StringBuilder shape = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit) {
                shape.append(c);
            } else if (shape.length() == 0 || shape.charAt(shape.length() - 1) != '0') {
                shape.append('0');
            }
        }
        return shape.toString();
    }
}
