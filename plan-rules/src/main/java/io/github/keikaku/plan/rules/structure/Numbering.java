package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.structure.NumberRun.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the elements of a plan are numbered. On each level, numbers begin anew under each parent (1, 2 | 1, 2), or run
 * through the level (1, 2 | 3, 4), or carry the parent's number (21: 211, 212 | 22: 221, 222), which is beginning anew.
 *
 * <p>Numbers run through a level where they never begin at or before where the siblings before began, and at least half
 * of the groups of siblings take up the count where it was left. Whatever does neither, such as numbers of a register
 * of projects, is only compared among siblings, and nothing is missing in it.
 */
final class Numbering {

    private final List<NumberPair> repeats = new ArrayList<>();
    private final List<NumberPair> gaps = new ArrayList<>();

    private Numbering() {}

    static Numbering in(RuleContext context) {
        return context.getShared(Numbering.class, () -> of(SiblingGroups.in(context)));
    }

    static Numbering of(SiblingGroups siblings) {
        Numbering numbering = new Numbering();
        siblings.getLevels().forEach(level -> numbering.addLevel(siblings.onLevel(level)));
        return numbering;
    }

    /** Each number given once more, with the element that has it first. */
    List<NumberPair> getRepeats() {
        return repeats;
    }

    /** Neighbours between which numbers are missing. */
    List<NumberPair> getGaps() {
        return gaps;
    }

    private void addLevel(List<SiblingGroup> groups) {
        List<List<Member>> numbered = groups.stream().map(Numbering::members).toList();
        boolean complete = isComplete(groups, numbered);
        if (runsThrough(numbered)) {
            add(new NumberRun(numbered.stream().flatMap(List::stream).toList(), complete, groups));
            return;
        }
        List<List<Member>> split = withoutNumbersOfParents(numbered);
        boolean beginsAnew = complete
                && split.stream()
                        .filter(members -> !members.isEmpty())
                        .allMatch(members -> isOneSeries(List.of(members)) && first(members) == 1);
        for (int i = 0; i < groups.size(); i++) {
            add(new NumberRun(split.get(i), beginsAnew, List.of(groups.get(i))));
        }
    }

    /** Looks for what the rules ask for at once, so that the runs need not be held. */
    private void add(NumberRun run) {
        repeats.addAll(run.repeats());
        gaps.addAll(run.gaps());
    }

    private static List<Member> members(SiblingGroup group) {
        List<Member> members = new ArrayList<>(group.originals().size());
        for (PlacedElement placed : group.originals()) {
            Optional<String> printed = placed.getElement().getNumber();
            if (printed.isPresent()) {
                String number = NumberLabel.plain(printed.get());
                members.add(new Member(placed, number, NumberLabel.parse(number)));
            }
        }
        return members;
    }

    /** Whether every element of the level has a number with a numeral: else one that seems to be missing may be there. */
    private static boolean isComplete(List<SiblingGroup> groups, List<List<Member>> numbered) {
        for (int i = 0; i < groups.size(); i++) {
            if (numbered.get(i).size() < groups.get(i).originals().size()) {
                return false;
            }
        }
        return numbered.stream()
                .flatMap(List::stream)
                .allMatch(member -> member.label().isPresent());
    }

    private static boolean runsThrough(List<List<Member>> numbered) {
        List<List<Member>> groups =
                numbered.stream().filter(members -> !members.isEmpty()).toList();
        if (groups.size() < 2 || !isOneSeries(groups)) {
            return false;
        }
        int takenUp = 0;
        int last = last(groups.get(0));
        for (int i = 1; i < groups.size(); i++) {
            int first = first(groups.get(i));
            if (first <= first(groups.get(i - 1))) {
                return false;
            }
            takenUp += first == last + 1 ? 1 : 0;
            last = Math.max(last, last(groups.get(i)));
        }
        return takenUp > 0 && 2 * takenUp >= groups.size() - 1;
    }

    /** Takes the parents' numbers off, where all numbers of the level begin with them. */
    private static List<List<Member>> withoutNumbersOfParents(List<List<Member>> numbered) {
        List<List<Member>> split = new ArrayList<>();
        for (List<Member> members : numbered) {
            List<Member> rest = new ArrayList<>();
            for (Member member : members) {
                Optional<NumberLabel> label =
                        numberOfParent(member).flatMap(parent -> NumberLabel.parseUnder(parent, member.number()));
                if (label.isEmpty()) {
                    return numbered;
                }
                rest.add(new Member(member.placed(), member.number(), label));
            }
            split.add(rest);
        }
        return split;
    }

    private static Optional<String> numberOfParent(Member member) {
        return member.placed()
                .getParent()
                .map(PlacedElement::getElement)
                .flatMap(PlanElement::getNumber)
                .map(NumberLabel::plain);
    }

    private static boolean isOneSeries(List<List<Member>> groups) {
        Optional<NumberLabel> first = groups.get(0).get(0).label();
        for (List<Member> members : groups) {
            for (Member member : members) {
                Optional<NumberLabel> label = member.label();
                if (first.isEmpty() || label.isEmpty() || !label.get().isOfOneSeriesWith(first.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int first(List<Member> members) {
        return members.get(0).label().map(NumberLabel::value).orElse(0);
    }

    private static int last(List<Member> members) {
        int last = 0;
        for (Member member : members) {
            last = Math.max(last, member.label().map(NumberLabel::value).orElse(0));
        }
        return last;
    }
}
