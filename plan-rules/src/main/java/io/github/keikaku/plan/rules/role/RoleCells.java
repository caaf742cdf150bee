package io.github.keikaku.plan.rules.role;

import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cells of the role matrix are filled. Its rows are the elements that have roles; its columns are the actors that
 * have a role in some element and are not part of another. A role of a part fills the cell of the whole.
 */
final class RoleCells {

    private final List<String> columns;
    private final Map<String, Set<String>> rows = new HashMap<>();

    /** Elements with a role of an unknown actor: any of their holes may be the one that was meant. */
    private final Set<String> rowsInDoubt = new HashSet<>();

    /** Actors with a role in an unknown element: it may be any in which they seem to have none. */
    private final Set<String> columnsInDoubt = new HashSet<>();

    private RoleCells(List<String> columns) {
        this.columns = columns;
    }

    static RoleCells of(PlanIndex index) {
        List<RoleAssignment> roles = index.getPlan().getRoles().stream()
                .filter(role -> role.getElement()
                        .filter(element -> index.findElement(element).isPresent())
                        .isPresent())
                .toList();
        Set<String> withRoles = new HashSet<>();
        roles.forEach(role -> withRoles.add(role.getActor()));
        RoleCells cells = new RoleCells(index.getPlan().getActors().stream()
                .filter(actor -> actor.getParent().isEmpty())
                .map(Actor::getId)
                .filter(withRoles::contains)
                .distinct()
                .toList());
        Map<String, String> wholes = new HashMap<>();
        for (RoleAssignment role : roles) {
            cells.rows
                    .computeIfAbsent(role.getElement().orElseThrow(), element -> new HashSet<>())
                    .add(wholeOf(index, role.getActor(), wholes));
        }
        cells.noteDoubts(index, wholes);
        Set<String> columns = Set.copyOf(cells.columns);
        cells.rows.values().forEach(filled -> filled.retainAll(columns));
        return cells;
    }

    private void noteDoubts(PlanIndex index, Map<String, String> wholes) {
        for (RoleAssignment role : index.getPlan().getRoles()) {
            Optional<String> element = role.getElement();
            if (index.findActor(role.getActor()).isEmpty()) {
                element.ifPresent(rowsInDoubt::add);
            }
            if (element.isPresent() && index.findElement(element.get()).isEmpty()) {
                columnsInDoubt.add(wholeOf(index, role.getActor(), wholes));
            }
        }
    }

    /** The outermost actor around one, remembered for every actor on the way; any of them where they run in a circle. */
    private static String wholeOf(PlanIndex index, String actor, Map<String, String> wholes) {
        Set<String> way = new LinkedHashSet<>();
        String step = actor;
        while (way.add(step) && !wholes.containsKey(step)) {
            step = index.findActor(step).flatMap(Actor::getParent).orElse(step);
        }
        String whole = wholes.getOrDefault(step, step);
        way.forEach(part -> wholes.put(part, whole));
        return whole;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether at least this share of all cells is filled. */
    boolean isFilledTo(BigDecimal share) {
        long all = (long) columns.size() * rows.size();
        long filled = rows.values().stream().mapToLong(Set::size).sum();
        return BigDecimal.valueOf(filled).compareTo(share.multiply(BigDecimal.valueOf(all))) >= 0;
    }

    /** The actors whose cells are surely empty in a row; none for an element that has no row. */
    List<String> getHoles(String element) {
        Set<String> filled = rows.get(element);
        if (filled == null || rowsInDoubt.contains(element)) {
            return List.of();
        }
        return columns.stream()
                .filter(actor -> !filled.contains(actor) && !columnsInDoubt.contains(actor))
                .toList();
    }
}
