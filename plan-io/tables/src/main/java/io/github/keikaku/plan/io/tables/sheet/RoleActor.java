package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.role.Actor;
import java.util.List;

/** Whose column or row it is: an actor, possibly only some of its members. */
record RoleActor(Actor actor, List<String> qualifiers) {}
