package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.role.Actor;
import java.util.List;
import java.util.Optional;

/**
 * Which actor a label means, or why that is not certain.
 *
 * @param outcome how certain it is
 * @param actors the actor, or those that it may be
 * @param qualifiers to which of the actor's members the label restricts what is said
 */
record ActorMatch(Outcome outcome, List<Actor> actors, List<String> qualifiers) {

    /** How certain it is. */
    enum Outcome {
        /** It is called so, or is a part or member of the one called so. */
        FOUND,
        /** It is the only one of the plan that the usual word can mean. */
        BY_USUAL_WORD,
        UNMATCHED,
        AMBIGUOUS
    }

    static final ActorMatch NONE = new ActorMatch(Outcome.UNMATCHED, List.of(), List.of());

    static ActorMatch of(Outcome certain, List<Actor> actors, List<String> qualifiers) {
        return switch (actors.size()) {
            case 0 -> NONE;
            case 1 -> new ActorMatch(certain, actors, qualifiers);
            default -> new ActorMatch(Outcome.AMBIGUOUS, actors, List.of());
        };
    }

    boolean isCertain() {
        return outcome == Outcome.FOUND || outcome == Outcome.BY_USUAL_WORD;
    }

    /** The actor with its restriction, unless that is not certain. */
    Optional<RoleActor> actor() {
        return isCertain() ? Optional.of(new RoleActor(actors.get(0), qualifiers)) : Optional.empty();
    }

    List<String> ids() {
        return actors.stream().map(Actor::getId).toList();
    }
}
