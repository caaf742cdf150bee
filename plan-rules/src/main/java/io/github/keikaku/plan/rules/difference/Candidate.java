package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.rules.internal.RuleValue;
import org.immutables.value.Value;

/** An element of the other version that may be meant. */
@Value.Immutable
@RuleValue
@SuppressWarnings("exports") // annotations of the generator and the class it generates; no caller sees them
public interface Candidate {

    /**
     * The element.
     *
     * @return the element of the other version
     */
    DifferencePart getPart();

    /**
     * How similar the titles are.
     *
     * @return twice the length of the longest common subsequence, divided by the length of both titles: from 0 for
     *     nothing in common to 1 for the same
     */
    double getSimilarity();
}
