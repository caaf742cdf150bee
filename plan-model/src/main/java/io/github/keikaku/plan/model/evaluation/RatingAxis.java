package io.github.keikaku.plan.model.evaluation;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.List;
import org.immutables.value.Value;

/** A rating axis besides grade and next-year policy: cost, necessity, efficiency. */
@Value.Immutable
@PlanValue
public interface RatingAxis extends Annotated {

    /**
     * How ratings refer to it.
     *
     * @return the id, unique in the scale
     */
    String getId();

    /**
     * Its printed name.
     *
     * @return the name
     */
    String getName();

    /**
     * The values it can take.
     *
     * @return the symbols, in printed order
     */
    List<AxisSymbol> getSymbols();

    /**
     * Starts a rating axis.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RatingAxis} values; required: {@code id}, {@code name}. */
    class Builder extends ImmutableRatingAxis.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
