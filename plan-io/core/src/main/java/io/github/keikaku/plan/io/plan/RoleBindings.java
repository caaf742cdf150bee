package io.github.keikaku.plan.io.plan;

import static io.github.keikaku.plan.io.binding.Kinds.TEXT;
import static io.github.keikaku.plan.io.plan.CommonBindings.STATEMENT;
import static io.github.keikaku.plan.io.plan.CommonBindings.annotated;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.ActorCategory;
import io.github.keikaku.plan.model.role.RoleAssignment;

/** Who does what: actors and their roles. */
final class RoleBindings {

    static final Binding<Actor, Actor.Builder> ACTOR = Binding.of(
            "actor",
            () -> annotated(
                    Members.of(Actor::builder, Actor.Builder::build)
                            .required("id", PlanKinds.ID, Actor::getId, Actor.Builder::id)
                            .required("name", TEXT, Actor::getName, Actor.Builder::name)
                            .requiredList(
                                    "categories",
                                    Kinds.oneOf(ActorCategory.class),
                                    1,
                                    Actor::getCategories,
                                    Actor.Builder::addCategories)
                            .list("members", TEXT, Actor::getMembers, Actor.Builder::addMembers)
                            .optional("parent", PlanKinds.ID, Actor::getParent, Actor.Builder::parent),
                    Actor.Builder::source,
                    Actor.Builder::addNotes,
                    Actor.Builder::putAllExtensions));

    static final Binding<RoleAssignment, RoleAssignment.Builder> ROLE = Binding.of(
            "role",
            () -> annotated(
                    Members.of(RoleAssignment::builder, RoleAssignment.Builder::build)
                            .required("actor", PlanKinds.ID, RoleAssignment::getActor, RoleAssignment.Builder::actor)
                            .optional(
                                    "element",
                                    PlanKinds.ID,
                                    RoleAssignment::getElement,
                                    RoleAssignment.Builder::element)
                            .requiredList(
                                    "statements",
                                    STATEMENT,
                                    0,
                                    RoleAssignment::getStatements,
                                    RoleAssignment.Builder::addStatements),
                    RoleAssignment.Builder::source,
                    RoleAssignment.Builder::addNotes,
                    RoleAssignment.Builder::putAllExtensions));

    private RoleBindings() {}
}
