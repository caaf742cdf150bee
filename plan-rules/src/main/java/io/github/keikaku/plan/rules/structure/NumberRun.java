package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.internal.HashTwins;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Elements among which a number stands once: siblings, or all elements of a level where numbering runs through it.
 *
 * @param members those that have a number and are not printed again from elsewhere, in the order of the document
 * @param sequence whether the numbers count on from one element to the next, so that one can be missing among them
 * @param groups the groups of siblings that the members are from
 */
record NumberRun(List<Member> members, boolean sequence, List<SiblingGroup> groups) {

    /** Each number given once more, with the element that has it first. */
    List<NumberPair> repeats() {
        HashTwins numbers = new HashTwins(members.size());
        for (Member member : members) {
            numbers.add(member.number().hashCode());
        }
        BitSet twins = numbers.find();
        Map<String, Member> firsts = new HashMap<>();
        List<NumberPair> repeats = new ArrayList<>();
        for (int i = twins.nextSetBit(0); i >= 0; i = twins.nextSetBit(i + 1)) {
            Member member = members.get(i);
            Member first = member.isNumber() ? firsts.putIfAbsent(member.number(), member) : null;
            if (first != null
                    && !SiblingGroup.takeTurns(
                            first.placed().getElement(), member.placed().getElement())) {
                repeats.add(new NumberPair(first, member));
            }
        }
        return repeats;
    }

    /**
     * Neighbours between which numbers are missing. None unless all numbers rise and more than twice as many are there
     * as are missing.
     */
    List<NumberPair> gaps() {
        List<NumberPair> gaps = new ArrayList<>();
        long missing = 0;
        for (int i = 1; sequence && i < members.size(); i++) {
            NumberPair neighbours = new NumberPair(members.get(i - 1), members.get(i));
            if (neighbours.missing() < 0) {
                return List.of();
            }
            missing += neighbours.missing();
            if (neighbours.missing() > 0) {
                gaps.add(neighbours);
            }
        }
        if (gaps.isEmpty() || 2 * missing >= members.size()) {
            return List.of();
        }
        Set<String> nearby = allNumbersNearby();
        return gaps.stream().filter(gap -> !gap.isPartlyIn(nearby)).toList();
    }

    /** The numbers printed on whatever stands under the parents of the members; asked for where one seems missing. */
    private Set<String> allNumbersNearby() {
        Set<String> all = new HashSet<>();
        groups.forEach(group -> all.addAll(group.numbersUnderParent()));
        return all;
    }

    /**
     * An element with its number.
     *
     * @param placed the element
     * @param number its plain number
     * @param label the number taken apart; empty where it has no numeral
     */
    record Member(PlacedElement placed, String number, Optional<NumberLabel> label) {

        /** Whether it is a number rather than a word or a bullet: it has a numeral, or is a single letter (ア, 二). */
        boolean isNumber() {
            return label.isPresent() || (number.length() == 1 && Character.isLetter(number.charAt(0)));
        }
    }
}
