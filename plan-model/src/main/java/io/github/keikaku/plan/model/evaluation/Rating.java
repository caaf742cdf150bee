package io.github.keikaku.plan.model.evaluation;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A rating on one of the further axes. */
@Value.Immutable
@PlanValue
public interface Rating extends Annotated {

    /**
     * Which axis.
     *
     * @return the id of an axis of the scale
     */
    String getAxis();

    /**
     * What stands in the column.
     *
     * @return the symbol; it or the score is given
     */
    Optional<String> getSymbol();

    /**
     * A number of points.
     *
     * @return the score; it or the symbol is given
     */
    Optional<BigDecimal> getScore();

    /**
     * Starts a rating.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Rating} values; required: {@code axis}. */
    class Builder extends ImmutableRating.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
