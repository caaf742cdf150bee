package io.github.keikaku.plan.model.evaluation;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/** One value of a further rating axis. */
@Value.Immutable
@PlanValue
public interface AxisSymbol extends Annotated {

    /**
     * What stands in the column.
     *
     * @return the symbol
     */
    String getSymbol();

    /**
     * Its longer name.
     *
     * @return the label, if the scale prints one
     */
    Optional<String> getLabel();

    /**
     * What the legend says that it means.
     *
     * @return the meaning, if the scale prints one
     */
    Optional<String> getMeaning();

    /**
     * Starts an axis symbol.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AxisSymbol} values; required: {@code symbol}. */
    class Builder extends ImmutableAxisSymbol.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
