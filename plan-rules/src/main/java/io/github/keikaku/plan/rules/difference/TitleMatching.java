package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.internal.PlainTitle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Matches what ids and links left open, where number and title leave no doubt. Parents come before their children. */
final class TitleMatching {

    /** A shorter title, such as その他, can stand for something else elsewhere. */
    private static final int TELLING_LENGTH = 4;

    private final Matching matching;
    private final Map<PlacedElement, String> titles = new HashMap<>();

    TitleMatching(Matching matching) {
        this.matching = matching;
    }

    void run() {
        Map<Integer, List<PlacedElement>> older = openByDepth(matching.older().getElements());
        Map<Integer, List<PlacedElement>> newer = openByDepth(matching.newer().getElements());
        older.forEach((depth, ones) -> {
            List<PlacedElement> others = newer.getOrDefault(depth, List.of());
            matchUnique(ones, others, placed -> numberAnd(placed, titleOf(placed)), MatchBasis.NUMBER_AND_TITLE);
            matchUnique(ones, others, this::parentAndTitle, MatchBasis.TITLE);
            matchUnique(ones, others, this::tellingTitle, MatchBasis.TITLE);
            matchUnique(ones, others, placed -> numberAnd(placed, ""), MatchBasis.SIMILAR_TITLE);
        });
    }

    private Map<Integer, List<PlacedElement>> openByDepth(List<PlacedElement> elements) {
        Map<Integer, List<PlacedElement>> byDepth = new TreeMap<>();
        for (PlacedElement placed : elements) {
            if (matching.isOpen(placed)) {
                byDepth.computeIfAbsent(placed.getDepth(), depth -> new ArrayList<>())
                        .add(placed);
            }
        }
        return byDepth;
    }

    private void matchUnique(
            List<PlacedElement> older,
            List<PlacedElement> newer,
            Function<PlacedElement, Optional<Object>> key,
            MatchBasis basis) {
        Map<Object, List<PlacedElement>> ones = open(older, key);
        Map<Object, List<PlacedElement>> others = open(newer, key);
        ones.forEach((same, one) -> {
            List<PlacedElement> other = others.getOrDefault(same, List.of());
            if (one.size() == 1 && other.size() == 1 && isSure(one.get(0), other.get(0), basis)) {
                matching.match(one.get(0), other.get(0), basis);
            }
        });
    }

    private boolean isSure(PlacedElement one, PlacedElement other, MatchBasis basis) {
        return basis != MatchBasis.SIMILAR_TITLE
                || Titles.similarity(titleOf(one), titleOf(other)) >= PlanDifferences.SURE_SIMILARITY;
    }

    private Map<Object, List<PlacedElement>> open(
            List<PlacedElement> elements, Function<PlacedElement, Optional<Object>> key) {
        Map<Object, List<PlacedElement>> groups = new LinkedHashMap<>();
        for (PlacedElement placed : elements) {
            if (matching.isOpen(placed)) {
                key.apply(placed)
                        .ifPresent(value -> groups.computeIfAbsent(value, any -> new ArrayList<>())
                                .add(placed));
            }
        }
        return groups;
    }

    private String titleOf(PlacedElement placed) {
        return titles.computeIfAbsent(
                placed, any -> PlainTitle.of(placed.getElement().getTitle()));
    }

    private static Optional<Object> numberAnd(PlacedElement placed, String title) {
        PlanElement element = placed.getElement();
        return element.getNumber().map(number -> List.of(element.getLevel(), PlainTitle.of(number), title));
    }

    private Optional<Object> tellingTitle(PlacedElement placed) {
        return Optional.of(titleOf(placed))
                .filter(title -> title.length() >= TELLING_LENGTH)
                .map(title -> List.of(placed.getElement().getLevel(), title));
    }

    private Optional<Object> parentAndTitle(PlacedElement placed) {
        record UnderParent(Optional<PlacedElement> parent, String level, String title) {}
        return Optional.of(new UnderParent(
                Parents.inNewer(matching, placed), placed.getElement().getLevel(), titleOf(placed)));
    }
}
