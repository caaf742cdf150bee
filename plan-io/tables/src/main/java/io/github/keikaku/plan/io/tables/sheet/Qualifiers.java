package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To whom of an actor a statement may be restricted, as far as a plan says: the actor itself, its members and parts, and
 * whoever the plan's own roles are restricted to. Only these tell 企業・学校, which are two, from 民生委員・児童委員, which are
 * one.
 */
final class Qualifiers {

    private static final String SEPARATORS = "・、,/";

    /** By actor, what is known by its key. */
    private final Map<String, Map<String, String>> byActor = new HashMap<>();

    private final Map<String, String> anywhere = new LinkedHashMap<>();

    Qualifiers(Plan plan) {
        for (Actor actor : plan.getActors()) {
            add(actor.getId(), actor.getName());
            actor.getMembers().forEach(member -> add(actor.getId(), member));
            actor.getParent().ifPresent(whole -> add(whole, actor.getName()));
        }
        plan.getRoles().stream().map(RoleAssignment::getStatements).forEach(this::addUsed);
    }

    private void add(String actor, String name) {
        byActor.computeIfAbsent(actor, any -> new LinkedHashMap<>()).putIfAbsent(Keys.of(name), name);
    }

    private void addUsed(List<Statement> statements) {
        for (Statement statement : statements) {
            statement.getQualifiers().forEach(used -> anywhere.putIfAbsent(Keys.of(used), used));
            addUsed(statement.getItems());
        }
    }

    /** Who is named, each as the plan names it; empty where the plan does not know them all. */
    List<String> of(Actor actor, String printed) {
        List<String> found = split(actor.getId(), Keys.of(printed));
        return found == null ? List.of() : List.copyOf(found);
    }

    /** Those of an actor's members that are named; empty where it has others too, or these are all. */
    List<String> ofMembers(Actor actor, String printed) {
        List<String> found = of(actor, printed);
        boolean some = actor.getMembers().containsAll(found) && !found.containsAll(actor.getMembers());
        return some ? found : List.of();
    }

    /** Takes as much as is one name, then the rest; each separator may be part of a name. */
    private @Nullable List<String> split(String actor, String key) {
        Optional<String> whole = find(actor, key);
        if (whole.isPresent()) {
            return new ArrayList<>(List.of(whole.get()));
        }
        for (int end = key.length() - 1; end > 0; end--) {
            if (SEPARATORS.indexOf(key.charAt(end)) < 0) {
                continue;
            }
            Optional<String> first = find(actor, key.substring(0, end));
            List<String> rest = first.isPresent() ? split(actor, key.substring(end + 1)) : null;
            if (rest != null) {
                rest.add(0, first.orElseThrow());
                return rest;
            }
        }
        return null;
    }

    private Optional<String> find(String actor, String key) {
        String known = byActor.getOrDefault(actor, Map.of()).get(key);
        return Optional.ofNullable(known == null ? anywhere.get(key) : known);
    }
}
