package io.github.keikaku.plan.model.view;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The roles of a plan as the table that documents print (役割分担表): a row for each element that has roles, a column for
 * each actor. Roles in the plan as a whole make a first row of their own.
 *
 * <p>Roles of unknown elements or actors are not in the table; a rule reports them.
 */
public final class RoleMatrix {

    private final List<Actor> actors;
    private final List<Row> rows;

    private RoleMatrix(List<Actor> actors, List<Row> rows) {
        this.actors = actors;
        this.rows = rows;
    }

    /**
     * The role matrix of a plan.
     *
     * @param plan the plan
     * @return its matrix; without rows where the plan assigns no roles
     */
    public static RoleMatrix of(Plan plan) {
        return of(PlanIndex.of(plan));
    }

    /**
     * The role matrix of a plan that was indexed before.
     *
     * @param index the index of the plan
     * @return its matrix; without rows where the plan assigns no roles
     */
    public static RoleMatrix of(PlanIndex index) {
        Map<Optional<String>, Map<String, List<Statement>>> cells = new HashMap<>();
        for (RoleAssignment role : index.getPlan().getRoles()) {
            if (index.findActor(role.getActor()).isPresent()) {
                cells.computeIfAbsent(role.getElement(), element -> new HashMap<>())
                        .computeIfAbsent(role.getActor(), actor -> new ArrayList<>())
                        .addAll(role.getStatements());
            }
        }
        List<Row> rows = new ArrayList<>();
        addRow(rows, Optional.empty(), cells.remove(Optional.<String>empty()));
        for (PlacedElement placed : index.getElements()) {
            PlanElement element = placed.getElement();
            addRow(rows, Optional.of(element), cells.remove(Optional.of(element.getId())));
        }
        return new RoleMatrix(index.getPlan().getActors(), List.copyOf(rows));
    }

    private static void addRow(
            List<Row> rows, Optional<PlanElement> element, @Nullable Map<String, List<Statement>> cells) {
        if (cells != null) {
            rows.add(new Row(element, cells));
        }
    }

    /**
     * The columns.
     *
     * @return the actors of the plan, in its order
     */
    public List<Actor> getActors() {
        return actors;
    }

    /**
     * The rows.
     *
     * @return a row for each element that has roles, in the order of the document
     */
    public List<Row> getRows() {
        return rows;
    }

    /** One row of the matrix: what each actor is to do for one element. */
    public static final class Row {

        private final Optional<PlanElement> element;
        private final Map<String, List<Statement>> cells;

        private Row(Optional<PlanElement> element, Map<String, List<Statement>> cells) {
            this.element = element;
            this.cells = new HashMap<>();
            cells.forEach((actor, statements) -> this.cells.put(actor, List.copyOf(statements)));
        }

        /**
         * The element of the row.
         *
         * @return the element, or empty for the plan as a whole
         */
        public Optional<PlanElement> getElement() {
            return element;
        }

        /**
         * A cell.
         *
         * @param actor the id of an actor
         * @return what the actor is to do, in printed order; empty where nothing is said
         */
        public List<Statement> getStatements(String actor) {
            return cells.getOrDefault(actor, List.of());
        }
    }
}
