package io.github.keikaku.plan.model.common;

import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/** A pointer to one of the plan's sources, and to a place in it. */
@Value.Immutable
@PlanValue
public interface SourceReference {

    /**
     * Which source.
     *
     * @return the id of one of the plan's sources
     */
    String getId();

    /**
     * Where in the source, as a reader would look it up: a page, a chapter, a row.
     *
     * @return the locator, if one was given
     */
    Optional<String> getLocator();

    /**
     * Starts a reference.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SourceReference} values; required: {@code id}. */
    class Builder extends ImmutableSourceReference.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
