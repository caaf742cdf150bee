package io.github.keikaku.plan.model.indicator;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/** What part of a whole an indicator counts. */
@Value.Immutable
@PlanValue
public interface Breakdown extends Annotated {

    /**
     * The whole.
     *
     * @return the id of the indicator that this one is a part of, if it is in the plan
     */
    Optional<String> getOf();

    /**
     * By what the whole is divided: 単位, 年齢.
     *
     * @return the dimension
     */
    String getDimension();

    /**
     * Which part this is: 小学校区, 65歳以上.
     *
     * @return the category
     */
    String getCategory();

    /**
     * Whether the parts need not add up to the whole (うち…).
     *
     * @return true for an of-which figure
     */
    @Value.Default
    default boolean isPartial() {
        return false;
    }

    /**
     * Starts a breakdown.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Breakdown} values; required: {@code dimension}, {@code category}. */
    class Builder extends ImmutableBreakdown.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
