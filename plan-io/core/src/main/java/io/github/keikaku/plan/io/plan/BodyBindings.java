package io.github.keikaku.plan.io.plan;

import static io.github.keikaku.plan.io.binding.Kinds.TEXT;
import static io.github.keikaku.plan.io.plan.CommonBindings.STATEMENT;
import static io.github.keikaku.plan.io.plan.CommonBindings.annotated;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.BodyKind;
import io.github.keikaku.plan.model.body.CompositionItem;
import io.github.keikaku.plan.model.body.Membership;
import io.github.keikaku.plan.model.body.Milestone;

/** Who carries the plan: bodies and milestones. */
final class BodyBindings {

    static final Binding<CompositionItem, CompositionItem.Builder> COMPOSITION_ITEM = Binding.of(
            "compositionItem",
            () -> annotated(
                    Members.of(CompositionItem::builder, CompositionItem.Builder::build)
                            .required("name", TEXT, CompositionItem::getName, CompositionItem.Builder::name)
                            .optional(
                                    "count",
                                    PlanKinds.COUNT,
                                    CompositionItem::getCount,
                                    CompositionItem.Builder::count),
                    CompositionItem.Builder::source,
                    CompositionItem.Builder::addNotes,
                    CompositionItem.Builder::putAllExtensions));

    static final Binding<Membership, Membership.Builder> MEMBERSHIP = Binding.of(
            "membership",
            () -> annotated(
                    Members.of(Membership::builder, Membership.Builder::build)
                            .optional("count", PlanKinds.COUNT, Membership::getCount, Membership.Builder::count)
                            .list(
                                    "composition",
                                    COMPOSITION_ITEM,
                                    Membership::getComposition,
                                    Membership.Builder::addComposition),
                    Membership.Builder::source,
                    Membership.Builder::addNotes,
                    Membership.Builder::putAllExtensions));

    static final Binding<Body, Body.Builder> BODY = Binding.of(
            "body",
            () -> annotated(
                    Members.of(Body::builder, Body.Builder::build)
                            .required("id", PlanKinds.ID, Body::getId, Body.Builder::id)
                            .required("name", TEXT, Body::getName, Body.Builder::name)
                            .list("aliases", TEXT, Body::getAliases, Body.Builder::addAliases)
                            .required("kind", Kinds.oneOf(BodyKind.class), Body::getKind, Body.Builder::kind)
                            .optional("tier", PlanKinds.POSITIVE, Body::getTier, Body.Builder::tier)
                            .optional("parent", PlanKinds.ID, Body::getParent, Body.Builder::parent)
                            .optional("area", TEXT, Body::getArea, Body.Builder::area)
                            .optional("areaCount", PlanKinds.COUNT, Body::getAreaCount, Body.Builder::areaCount)
                            .optional("count", PlanKinds.COUNT, Body::getCount, Body.Builder::count)
                            .optional("established", PlanKinds.DATE, Body::getEstablished, Body.Builder::established)
                            .optional("membership", MEMBERSHIP, Body::getMembership, Body.Builder::membership)
                            .list("functions", STATEMENT, Body::getFunctions, Body.Builder::addFunctions)
                            .list("activities", STATEMENT, Body::getActivities, Body.Builder::addActivities),
                    Body.Builder::source,
                    Body.Builder::addNotes,
                    Body.Builder::putAllExtensions));

    static final Binding<Milestone, Milestone.Builder> MILESTONE = Binding.of(
            "milestone",
            () -> annotated(
                    Members.of(Milestone::builder, Milestone.Builder::build)
                            .optional("date", PlanKinds.DATE, Milestone::getDate, Milestone.Builder::date)
                            .optional("to", PlanKinds.DATE, Milestone::getTo, Milestone.Builder::to)
                            .required("label", TEXT, Milestone::getLabel, Milestone.Builder::label)
                            .optional("body", PlanKinds.ID, Milestone::getBody, Milestone.Builder::body)
                            .optional("element", PlanKinds.ID, Milestone::getElement, Milestone.Builder::element),
                    Milestone.Builder::source,
                    Milestone.Builder::addNotes,
                    Milestone.Builder::putAllExtensions));

    private BodyBindings() {}
}
