package io.github.keikaku.plan.model.evaluation;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One next-year policy (次年度方針) of a scale, as a municipality prints it. */
@Value.Immutable
@PlanValue
public interface Policy extends Annotated {

    /**
     * What stands in the policy column: 継続, 充実.
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
     * What it means in terms that compare between municipalities. Several mean one of these, the sheet not saying
     * which (廃止・休止).
     *
     * @return the canonical policies; empty if it cannot be compared
     */
    List<CanonicalPolicy> getCanonical();

    /**
     * Starts a policy.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Policy} values; required: {@code symbol}. */
    class Builder extends ImmutablePolicy.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
