package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.rules.internal.RuleValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that differs between two versions of a plan. */
@Value.Immutable
@RuleValue
@SuppressWarnings("exports") // annotations of the generator and the class it generates; no caller sees them
public interface Difference {

    /**
     * In which way.
     *
     * @return the kind
     */
    DifferenceKind getKind();

    /**
     * What.
     *
     * @return the subject
     */
    DifferenceSubject getSubject();

    /**
     * The things of the older version.
     *
     * @return none for what was added, several for what was merged, one for all else
     */
    List<DifferencePart> getOlder();

    /**
     * The things of the newer version.
     *
     * @return none for what was removed, several for what was split, one for all else
     */
    List<DifferencePart> getNewer();

    /**
     * The member that says something else, by its name in the canonical document.
     *
     * @return the member, such as {@code goal}; of an observation its key, such as {@code FY2018 ACTUAL}; empty where
     *     the kind tells
     */
    Optional<String> getMember();

    /**
     * What the older version says.
     *
     * @return the value as printed, or the id of the parent for what was moved; empty where the older version says
     *     nothing
     */
    Optional<String> getBefore();

    /**
     * What the newer version says.
     *
     * @return the value as printed, or the id of the parent for what was moved; empty where the newer version says
     *     nothing
     */
    Optional<String> getAfter();

    /**
     * The same difference, seen from the other side.
     *
     * @return older and newer exchanged: what was added was removed, what was merged was split
     */
    default Difference reversed() {
        DifferenceKind kind = switch (getKind()) {
            case ADDED -> DifferenceKind.REMOVED;
            case REMOVED -> DifferenceKind.ADDED;
            case MERGED -> DifferenceKind.SPLIT;
            case SPLIT -> DifferenceKind.MERGED;
            case MOVED, RENAMED, RENUMBERED, CHANGED -> getKind();
        };
        return builder()
                .kind(kind)
                .subject(getSubject())
                .older(getNewer())
                .newer(getOlder())
                .member(getMember())
                .before(getAfter())
                .after(getBefore())
                .build();
    }

    /**
     * Starts a difference.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Difference} values; required: {@code kind}, {@code subject}. */
    class Builder extends ImmutableDifference.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
