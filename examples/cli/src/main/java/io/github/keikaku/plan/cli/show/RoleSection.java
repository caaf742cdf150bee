package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.model.view.RoleMatrix;
import java.util.ArrayList;
import java.util.List;

/**
 * The role matrix: how many roles each actor has for each element. Without roles for single elements there is no matrix,
 * and the list of actors says it all.
 */
final class RoleSection implements Section {

    private final Texts texts;
    private final PlanIndex index;
    private final RoleMatrix matrix;

    RoleSection(Texts texts, PlanIndex index) {
        this.texts = texts;
        this.index = index;
        this.matrix = RoleMatrix.of(index);
    }

    @Override
    public List<String> lines() {
        if (matrix.getRows().stream().allMatch(row -> row.getElement().isEmpty())) {
            return List.of();
        }
        Table table = new Table();
        List<String> head =
                new ArrayList<>(matrix.getActors().stream().map(Actor::getName).toList());
        head.add(texts.get("show.total"));
        table.add("", head);
        for (RoleMatrix.Row row : matrix.getRows()) {
            table.addCounts(name(row), withSum(counts(row)));
        }
        List<Integer> totals = new ArrayList<>();
        for (Actor actor : matrix.getActors()) {
            totals.add(matrix.getRows().stream()
                    .mapToInt(row -> row.getStatements(actor.getId()).size())
                    .sum());
        }
        table.addCounts(texts.get("show.total"), withSum(totals));
        List<String> lines = new ArrayList<>(Columns.heading(texts.get("show.roles")));
        lines.addAll(table.lines());
        int outside = statements() - sum(totals);
        if (outside > 0) {
            lines.addAll(Columns.wrap(texts.get("show.rolesOutside", outside), PlanPage.COLUMNS));
        }
        return lines;
    }

    private String name(RoleMatrix.Row row) {
        return row.getElement().map(Names::of).orElseGet(() -> texts.get("show.wholePlan"));
    }

    private List<Integer> counts(RoleMatrix.Row row) {
        return matrix.getActors().stream()
                .map(actor -> row.getStatements(actor.getId()).size())
                .toList();
    }

    /** Every statement of the plan's roles, those included that the matrix has no place for. */
    private int statements() {
        return index.getPlan().getRoles().stream()
                .mapToInt(role -> role.getStatements().size())
                .sum();
    }

    private static List<Integer> withSum(List<Integer> counts) {
        List<Integer> all = new ArrayList<>(counts);
        all.add(sum(counts));
        return all;
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
