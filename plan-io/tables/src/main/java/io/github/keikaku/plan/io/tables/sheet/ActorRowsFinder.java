package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the headings of a role matrix whose rows are actors: elements, or 役割 where it stands elsewhere for what, to the
 * right of a column of actors.
 */
final class ActorRowsFinder {

    /** Nobody prints more above a table. */
    private static final int MAX_TITLE_LINES = 60;

    private static final Pattern ROLE = Pattern.compile("(?:それぞれの|主な|具体的な|期待される|担う)*役割(?:の内容|分担|と取組|・取組|等)?");

    private final PlanIndex plan;
    private final MappedColumns mapped;
    private final Sheet sheet;
    private final ElementMatcher elements;
    private final ActorMatcher actors;
    private final HeadingReader others;

    /** By column, how many actors stand below each row. */
    private final Map<Integer, int[]> actorsBelow = new HashMap<>();

    ActorRowsFinder(Plan plan, Sheet sheet, ElementMatcher elements, ActorMatcher actors, MappedColumns mapped) {
        this.plan = PlanIndex.of(plan);
        this.mapped = mapped;
        this.sheet = sheet;
        this.elements = elements;
        this.actors = actors;
        this.others = new HeadingReader(elements);
    }

    /**
     * Headings over rows of actors.
     *
     * @param header what the columns are: the actors, and those of roles
     * @param matches by column, the element that is meant, or why that is not certain; none where a column is headed 役割
     * @param understood how many headings are known
     */
    record Found(Header header, Map<Integer, Match> matches, int understood) {}

    Optional<Found> find() {
        if (mapped.mapping().getLastHeaderRow().isPresent()) {
            int row = mapped.mapping().getLastHeaderRow().get();
            List<Integer> roles = roleColumns(row);
            int column = roles.isEmpty() ? 0 : actorColumn(row, roles);
            return column == 0
                    ? Optional.empty()
                    : Optional.of(found(mapped.mapping().getFirstHeaderRow().orElse(row), row, column, roles.size()));
        }
        int bestRow = 0;
        int bestActors = 0;
        int most = 0;
        int last = Math.min(sheet.getRowCount(), MAX_TITLE_LINES);
        for (int row = 1; row <= last; row++) {
            List<Integer> roles = roleColumns(row);
            boolean lowest = row == bestRow + 1 && roles.size() == most;
            if (!roles.isEmpty() && (roles.size() > most || lowest)) {
                int column = actorColumn(row, roles);
                if (column > 0) {
                    bestRow = row;
                    bestActors = column;
                    most = roles.size();
                }
            }
        }
        return bestRow == 0 ? Optional.empty() : Optional.of(found(bestRow, bestActors, most));
    }

    /** The columns that name an element, or say that they hold roles. */
    private List<Integer> roleColumns(int row) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 1; column <= sheet.getColumnCount(); column++) {
            Optional<ColumnMapping> said = said(row, column);
            if (said.map(mapping -> mapping.getMeaning() == ColumnMeaning.ROLE).orElse(names(row, column))) {
                columns.add(column);
            }
        }
        return columns;
    }

    private boolean names(int row, int column) {
        String text = sheet.getText(row, column);
        return !Keys.isBlank(text)
                && (isRole(text) || match(text, Optional.empty()).outcome() == Match.Outcome.FOUND);
    }

    /** What the mapping says of a column; where it does not say which row heads it, its letters tell nothing of rows. */
    private Optional<ColumnMapping> said(int row, int column) {
        boolean fixed = mapped.mapping().getLastHeaderRow().isPresent();
        return mapped.find(row, row, column)
                .filter(mapping -> fixed || mapping.getHeading().isPresent());
    }

    static boolean isRole(String text) {
        return ROLE.matcher(Keys.of(text)).matches() || RoleMatter.isWholePlan(text);
    }

    private Match match(String text, Optional<PlacedElement> within) {
        return elements.match(text, "", elements.allLevels(), within);
    }

    /** The column to their left with the most actors; 0 where there is none with two, or as many as there can be. */
    private int actorColumn(int row, List<Integer> roles) {
        int best = 0;
        int most = 0;
        for (int column = 1; column <= sheet.getColumnCount(); column++) {
            if (mapped.find(row, row, column)
                    .filter(mapping -> mapping.getMeaning() == ColumnMeaning.ACTOR_NAME)
                    .isPresent()) {
                return column;
            }
        }
        for (int column = 1; column < roles.get(0); column++) {
            int count = actorsBelow(row, column);
            boolean enough = count > 1 || (count == 1 && roles.size() > 1);
            if (count > most
                    && enough
                    && !actors.find(sheet.getText(row, column)).isCertain()) {
                best = column;
                most = count;
            }
        }
        return best;
    }

    /** Counted once for a column, since it is asked of many rows. */
    private int actorsBelow(int row, int column) {
        int[] below = actorsBelow.computeIfAbsent(column, any -> {
            int[] counts = new int[sheet.getRowCount() + 1];
            for (int last = sheet.getRowCount(); last > 0; last--) {
                counts[last - 1] =
                        counts[last] + (actors.find(sheet.getText(last, column)).isCertain() ? 1 : 0);
            }
            return counts;
        });
        return below[row];
    }

    private Found found(int fullest, int actorColumn, int roles) {
        int row = RepeatedHeadings.first(sheet, fullest, fullest);
        int first = row;
        while (first > 1 && roleColumns(first - 1).stream().anyMatch(column -> column > actorColumn)) {
            first--;
        }
        return found(first, row, actorColumn, roles);
    }

    private Found found(int first, int row, int actorColumn, int roles) {
        Map<Integer, Match> matches = new HashMap<>();
        List<Column> columns = new ArrayList<>();
        Optional<PlacedElement> group = Optional.empty();
        for (int index = 1; index <= sheet.getColumnCount(); index++) {
            String upper = first == row ? "" : sheet.getText(row - 1, index);
            group = Keys.isBlank(upper) ? group : match(upper, Optional.empty()).element();
            String text = sheet.getText(lowest(first, row, index), index);
            Column printed = column(index, actorColumn, text);
            Optional<ColumnMapping> said = mapped.find(first, row, index);
            Column column = said.map(mapping -> mapped.mapped(printed, mapping)).orElse(printed);
            if (said.isPresent()) {
                element(said.get()).ifPresent(match -> matches.put(column.index(), match));
            } else if (column.role() == ColumnRole.ROLE && !isRole(text)) {
                matches.put(index, match(text, group));
            }
            columns.add(column);
        }
        long others = columns.stream()
                .filter(column -> column.role() != ColumnRole.UNKNOWN && column.role() != ColumnRole.ROLE)
                .count();
        return new Found(new Header(first, row, List.copyOf(columns)), matches, roles + (int) others);
    }

    private Optional<Match> element(ColumnMapping mapping) {
        return mapping.getElement()
                .flatMap(plan::findElement)
                .map(placed -> new Match(Match.Outcome.FOUND, List.of(placed)));
    }

    private int lowest(int first, int last, int column) {
        int row = last;
        while (row > first && sheet.isBlank(row, column)) {
            row--;
        }
        return row;
    }

    /** Right of the actors, a heading that means nothing else is one of an element. */
    private Column column(int index, int actorColumn, String text) {
        Column unknown =
                new Column(index, ColumnRole.UNKNOWN, Set.of(), EvaluationStage.SELF, Optional.empty(), Keys.of(text));
        if (index == actorColumn) {
            return unknown.withRole(ColumnRole.ACTOR);
        }
        if (Keys.isBlank(text)) {
            return unknown;
        }
        boolean element = isRole(text)
                || !PrintedLabel.readings(text).get(0).number().isEmpty()
                || match(text, Optional.empty()).element().isPresent();
        Optional<Column> other = element ? Optional.empty() : others.read(index, text);
        ColumnRole otherwise = index > actorColumn ? ColumnRole.ROLE : ColumnRole.UNKNOWN;
        return other.orElse(unknown.withRole(otherwise));
    }
}
