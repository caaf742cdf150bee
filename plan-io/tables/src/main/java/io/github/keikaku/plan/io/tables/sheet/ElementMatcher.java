package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the element that a label means: by its number, then by its title. Never guesses. */
final class ElementMatcher {

    private final Map<String, List<PlacedElement>> byNumber = new HashMap<>();
    private final Map<String, List<PlacedElement>> byTitle = new HashMap<>();
    private final Map<String, String> levelKeys;
    private final Set<String> evaluated;

    ElementMatcher(Plan plan) {
        this.levelKeys = plan.getLevels().stream()
                .collect(Collectors.toMap(Level::getId, level -> Keys.word(level.getName()), (one, two) -> one));
        this.evaluated = evaluatedLevels(plan);
        for (PlacedElement placed : PlanIndex.of(plan).getElements()) {
            PlanElement element = placed.getElement();
            element.getNumber().ifPresent(number -> add(byNumber, Keys.of(number), placed));
            Stream.concat(Stream.of(element.getTitle()), element.getAliases().stream())
                    .map(Keys::of)
                    .flatMap(title -> Stream.of(title, PrintedLabel.withoutMarks(title)))
                    .distinct()
                    .forEach(title -> add(byTitle, title, placed));
        }
    }

    /** The levels that carry ratings; those without a level below, where the plan does not say. */
    private static Set<String> evaluatedLevels(Plan plan) {
        Set<String> levels = plan.getLevels().stream()
                .filter(Level::isEvaluated)
                .map(Level::getId)
                .collect(Collectors.toSet());
        if (!levels.isEmpty()) {
            return levels;
        }
        Set<String> parents = plan.getLevels().stream()
                .flatMap(level -> level.getParent().stream())
                .collect(Collectors.toSet());
        return plan.getLevels().stream()
                .map(Level::getId)
                .filter(id -> !parents.contains(id))
                .collect(Collectors.toSet());
    }

    private static void add(Map<String, List<PlacedElement>> index, String key, PlacedElement placed) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(placed);
    }

    Set<String> allLevels() {
        return levelKeys.keySet();
    }

    Set<String> evaluatedLevels() {
        return evaluated;
    }

    /** The levels whose name a heading holds, or of whose name it is a part. */
    Set<String> levelsNamedIn(String word) {
        Set<String> named = new LinkedHashSet<>();
        if (word.length() >= 2) {
            levelKeys.forEach((id, name) -> {
                if (name.contains(word) || (name.length() >= 2 && word.contains(name))) {
                    named.add(id);
                }
            });
        }
        return named;
    }

    /**
     * Finds an element.
     *
     * @param printed the label
     * @param number a number from a column of its own; empty if there is none
     * @param levels the levels to look in
     * @param within what the element stands below, where its name alone is not enough
     */
    Match match(String printed, String number, Set<String> levels, Optional<PlacedElement> within) {
        List<PrintedLabel> readings = PrintedLabel.readings(printed);
        PrintedLabel whole = readings.get(readings.size() - 1);
        boolean isTitle = !whole.title().isEmpty() && !titled(whole, levels).isEmpty();
        PrintedLabel label = isTitle ? whole : readings.get(0);
        if (!number.isEmpty()) {
            return match(label.withNumber(Keys.of(number)), levels, within);
        }
        Set<String> hinted = new LinkedHashSet<>(levelsNamedIn(label.word()));
        hinted.retainAll(levels);
        return match(label, hinted.isEmpty() ? levels : hinted, within);
    }

    private Match match(PrintedLabel label, Set<String> levels, Optional<PlacedElement> within) {
        List<PlacedElement> numbered = in(levels, byNumber.get(label.number()));
        List<PlacedElement> titled = label.title().isEmpty() ? List.of() : titled(label, levels);
        if (label.title().isEmpty() || (titled.isEmpty() && !numbered.isEmpty())) {
            Match.Outcome certain = label.title().isEmpty() ? Match.Outcome.FOUND : Match.Outcome.BY_NUMBER_ONLY;
            return only(numbered, certain, within);
        }
        if (label.number().isEmpty()) {
            return only(titled, Match.Outcome.FOUND, within);
        }
        List<PlacedElement> both = new ArrayList<>(numbered);
        both.retainAll(titled);
        if (!both.isEmpty()) {
            return only(both, Match.Outcome.FOUND, within);
        }
        if (!numbered.isEmpty()) {
            return new Match(
                    Match.Outcome.CONTRADICTION,
                    Stream.concat(numbered.stream(), titled.stream()).toList());
        }
        boolean unnumbered = titled.stream()
                .allMatch(placed -> placed.getElement().getNumber().isEmpty());
        return only(titled, unnumbered ? Match.Outcome.FOUND : Match.Outcome.BY_TITLE_ONLY, within);
    }

    private List<PlacedElement> titled(PrintedLabel label, Set<String> levels) {
        List<PlacedElement> exact = in(levels, byTitle.get(label.title()));
        return exact.isEmpty() ? in(levels, byTitle.get(PrintedLabel.withoutMarks(label.title()))) : exact;
    }

    private static List<PlacedElement> in(Set<String> levels, @Nullable Collection<PlacedElement> found) {
        return found == null
                ? List.of()
                : found.stream()
                        .filter(placed -> levels.contains(placed.getElement().getLevel()))
                        .toList();
    }

    private static Match only(List<PlacedElement> found, Match.Outcome certain, Optional<PlacedElement> within) {
        List<PlacedElement> left = found;
        if (left.size() > 1 && within.isPresent()) {
            left = found.stream()
                    .filter(placed -> isBelow(placed, within.get()))
                    .toList();
        }
        return switch (left.size()) {
            case 0 -> found.isEmpty() ? Match.NONE : new Match(Match.Outcome.AMBIGUOUS, found);
            case 1 -> new Match(certain, left);
            default -> new Match(Match.Outcome.AMBIGUOUS, left);
        };
    }

    static boolean isBelow(PlacedElement placed, PlacedElement ancestor) {
        Optional<PlacedElement> step = placed.getParent();
        while (step.isPresent()) {
            if (step.get().getPath().equals(ancestor.getPath())) {
                return true;
            }
            step = step.get().getParent();
        }
        return false;
    }
}
