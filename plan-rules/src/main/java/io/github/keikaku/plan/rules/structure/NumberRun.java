package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.HashSet;
import java.util.List;
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

    /** The numbers printed on whatever stands under the parents of the members; asked for where one seems missing. */
    Set<String> allNumbersNearby() {
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
