package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import io.github.keikaku.plan.model.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A document that the data was taken from, or that the plan cites. */
@Value.Immutable
@PlanValue
public interface Source extends Annotated {

    /**
     * How references name it.
     *
     * @return the id, unique among the sources of the plan
     */
    String getId();

    /**
     * Its title.
     *
     * @return the title
     */
    String getTitle();

    /**
     * Who published it.
     *
     * @return the publisher, if known
     */
    Optional<String> getPublisher();

    /**
     * Where it is found.
     *
     * @return the address, if known
     */
    Optional<String> getUrl();

    /**
     * When it was published.
     *
     * @return the date, if known
     */
    Optional<PartialDate> getPublished();

    /**
     * Starts a source.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Source} values; required: {@code id}, {@code title}. */
    class Builder extends ImmutableSource.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
