package io.github.keikaku.plan.io.arbitrary;

import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.NOTES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.SOURCES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.STATEMENT_LISTS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.TEXT_LISTS;
import static io.github.keikaku.plan.io.arbitrary.DataArbitraries.EXTENSIONS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.IDS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.TEXTS;

import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.ActorCategory;
import io.github.keikaku.plan.model.role.RoleAssignment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Actors and what they are to do. */
final class RoleArbitraries {

    /** Actors, each of one category at least. */
    static final Arbitrary<Actor> ACTORS = Assembly.of(Actor::builder)
            .always(IDS, Actor.Builder::id)
            .always(TEXTS, Actor.Builder::name)
            .always(
                    Arbitraries.of(ActorCategory.class).list().ofMinSize(1).ofMaxSize(3),
                    Actor.Builder::addAllCategories)
            .sometimes(TEXT_LISTS, Actor.Builder::addAllMembers)
            .sometimes(IDS, Actor.Builder::parent)
            .seldom(SOURCES, Actor.Builder::source)
            .seldom(NOTES, Actor.Builder::addAllNotes)
            .seldom(EXTENSIONS, Actor.Builder::putAllExtensions)
            .build(Actor.Builder::build);

    /** Roles, in an element or in the plan as a whole. */
    static final Arbitrary<RoleAssignment> ROLES = Assembly.of(RoleAssignment::builder)
            .always(IDS, RoleAssignment.Builder::actor)
            .sometimes(IDS, RoleAssignment.Builder::element)
            .always(STATEMENT_LISTS, RoleAssignment.Builder::addAllStatements)
            .seldom(SOURCES, RoleAssignment.Builder::source)
            .seldom(NOTES, RoleAssignment.Builder::addAllNotes)
            .seldom(EXTENSIONS, RoleAssignment.Builder::putAllExtensions)
            .build(RoleAssignment.Builder::build);

    private RoleArbitraries() {}
}
