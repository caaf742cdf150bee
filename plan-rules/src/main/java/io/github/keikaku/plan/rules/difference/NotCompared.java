package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.rules.internal.RuleValue;
import java.util.List;
import org.immutables.value.Value;

/** An element that could not be matched for sure, and is therefore neither called added or removed nor compared. */
@Value.Immutable
@RuleValue
@SuppressWarnings("exports") // annotations of the generator and the class it generates; no caller sees them
public interface NotCompared {

    /**
     * Whether it is in the newer version.
     *
     * @return true for an element of the newer version, false for one of the older
     */
    boolean isInNewer();

    /**
     * The element.
     *
     * @return the element of its version
     */
    DifferencePart getPart();

    /**
     * Why.
     *
     * @return the reason
     */
    NotComparedReason getReason();

    /**
     * What may be meant.
     *
     * @return up to three elements of the other version, the most similar first
     */
    List<Candidate> getCandidates();
}
