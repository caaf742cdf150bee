package io.github.keikaku.plan.model.evaluation;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/** One grade of a scale, as a municipality prints it. */
@Value.Immutable
@PlanValue
public interface Grade extends Annotated {

    /**
     * What stands in the grade column: A, ◎, 順調.
     *
     * @return the symbol
     */
    String getSymbol();

    /**
     * Its short name.
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
     * What it means in terms that compare between municipalities.
     *
     * @return the canonical grade, or empty if it cannot be compared
     */
    Optional<CanonicalGrade> getCanonical();

    /**
     * Starts a grade.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Grade} values; required: {@code symbol}. */
    class Builder extends ImmutableGrade.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
