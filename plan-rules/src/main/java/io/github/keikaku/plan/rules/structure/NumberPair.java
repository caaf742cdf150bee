package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.rules.structure.NumberRun.Member;
import java.util.Set;

/**
 * Two elements of a run whose numbers do not go together: they are the same, or others are missing between them.
 *
 * @param before the one that stands first
 * @param after the other one
 */
record NumberPair(Member before, Member after) {

    /** How many numbers are missing between two with numerals; negative where the second number is not the higher. */
    int missing() {
        return label(after).value() - label(before).value() - 1;
    }

    /** Whether any number that is missing between the two stands elsewhere. */
    boolean isPartlyIn(Set<String> numbers) {
        for (int number = label(before).value() + 1; number < label(after).value(); number++) {
            if (numbers.contains(label(before).printed(number))) {
                return true;
            }
        }
        return false;
    }

    private static NumberLabel label(Member member) {
        return member.label().orElseThrow();
    }
}
