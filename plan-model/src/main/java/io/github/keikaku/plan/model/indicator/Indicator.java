package io.github.keikaku.plan.model.indicator;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A quantity that a plan counts or aims at (指標), with its figures. */
@Value.Immutable
@PlanValue
public interface Indicator extends Annotated {

    /**
     * How the plan refers to it.
     *
     * @return the id, unique among the indicators of the plan
     */
    String getId();

    /**
     * The element that it belongs to.
     *
     * @return the id of the element, or empty where it is about the plan as a whole
     */
    Optional<String> getElement();

    /**
     * Further elements under which the same figure is printed again (再掲).
     *
     * @return their ids, in printed order
     */
    List<String> getAlsoIn();

    /**
     * Its printed name.
     *
     * @return the name
     */
    String getName();

    /**
     * What is counted: 人, 回, 校区, ％.
     *
     * @return the unit, if printed
     */
    Optional<String> getUnit();

    /**
     * What exactly is counted.
     *
     * @return the definition, if printed
     */
    Optional<String> getDefinition();

    /**
     * Where it stands between effort and effect.
     *
     * @return the stage, if known
     */
    Optional<IndicatorStage> getStage();

    /**
     * Which way it is meant to go.
     *
     * @return the polarity, if known
     */
    Optional<Polarity> getPolarity();

    /**
     * What part of a whole it counts.
     *
     * @return the breakdown, if it is a part
     */
    Optional<Breakdown> getBreakdown();

    /**
     * The figures.
     *
     * @return the observations, in printed order
     */
    List<Observation> getObservations();

    /**
     * Starts an indicator.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Indicator} values; required: {@code id}, {@code name}. */
    class Builder extends ImmutableIndicator.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
