package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.Source;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.evaluation.RatingAxis;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One id for two things of a kind: nobody can tell which of them a reference means. */
final class IdDuplicate extends StandardRule {

    IdDuplicate() {
        super(error("structure.id.duplicate", "0.1.0")
                .addImplies("structure.title.duplicate", "structure.number.duplicate")
                .addImpliesAbout(
                        "structure.level.parent",
                        "evaluation.entry.level",
                        "evaluation.entry.missing",
                        "evaluation.priority-stalled",
                        "indicator.breakdown.sum",
                        "indicator.name.duplicate",
                        "role.cell.duplicate",
                        "role.cell.missing",
                        "role.actor.unused",
                        "body.tier.parent")
                .addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        Plan plan = context.getPlan();
        ModelPath root = ModelPath.root();
        new Ids(context, "level").addAll(plan.getLevels(), root.child("levels"), Level::getId);
        context.getIndex().getShadowedElements().forEach(placed -> reportElement(context, placed));
        plan.getScale().ifPresent(scale -> checkAxes(context, scale, root.child("scale")));
        PlanWalk.list(
                plan.getEvaluations(),
                root.child("evaluations"),
                (evaluation, path) ->
                        evaluation.getScale().ifPresent(scale -> checkAxes(context, scale, path.child("scale"))));
        new Ids(context, "indicator").addAll(plan.getIndicators(), root.child("indicators"), Indicator::getId);
        new Ids(context, "actor").addAll(plan.getActors(), root.child("actors"), Actor::getId);
        new Ids(context, "body").addAll(plan.getBodies(), root.child("bodies"), Body::getId);
        new Ids(context, "source").addAll(plan.getSources(), root.child("sources"), Source::getId);
    }

    private static void reportElement(RuleContext context, PlacedElement placed) {
        String id = placed.getElement().getId();
        PlacedElement first = context.getIndex().findElement(id).orElseThrow();
        report(context, "element", id, placed.getPath(), first.getPath());
    }

    private static void report(RuleContext context, String kind, String id, ModelPath path, ModelPath first) {
        context.report(
                path.child("id"),
                finding -> finding.argument("kind", kind).argument("id", id).argument("first", first.toString()));
    }

    private static void checkAxes(RuleContext context, Scale scale, ModelPath path) {
        new Ids(context, "axis").addAll(scale.getAxes(), path.child("axes"), RatingAxis::getId);
    }

    /** The ids of one kind, with the first place of each. */
    private static final class Ids {

        private final RuleContext context;
        private final String kind;
        private final Map<String, ModelPath> firstPlaces = new HashMap<>();

        Ids(RuleContext context, String kind) {
            this.context = context;
            this.kind = kind;
        }

        <T> void addAll(List<T> things, ModelPath list, Function<T, String> id) {
            PlanWalk.list(things, list, (thing, path) -> add(id.apply(thing), path));
        }

        void add(String id, ModelPath path) {
            ModelPath first = firstPlaces.putIfAbsent(id, path);
            if (first != null) {
                report(context, kind, id, path, first);
            }
        }
    }
}
