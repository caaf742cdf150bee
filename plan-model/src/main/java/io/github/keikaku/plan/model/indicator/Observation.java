package io.github.keikaku.plan.model.indicator;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import io.github.keikaku.plan.model.time.Period;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One figure of an indicator: for which period, of which kind, and as reported where. */
@Value.Immutable
@PlanValue
public interface Observation extends Annotated {

    /**
     * What the figure is about.
     *
     * @return the period; absent only where the status says that there is no value
     */
    Optional<Period> getPeriod();

    /**
     * What the figure claims to be.
     *
     * @return the kind
     */
    ObservationKind getKind();

    /**
     * The figure.
     *
     * @return the value, its scale kept; empty where the status says why
     */
    Optional<BigDecimal> getValue();

    /**
     * The whole of which the value is a part: 9 of 8／9校.
     *
     * @return the whole, if printed
     */
    Optional<BigDecimal> getOutOf();

    /**
     * The unit of the whole where it differs from the value's: 人 of 校. Then there is no percentage.
     *
     * @return the unit, or empty where it is the same
     */
    Optional<String> getOutOfUnit();

    /**
     * How far the figure can be relied on, or why there is none.
     *
     * @return the status
     */
    @Value.Default
    default ObservationStatus getStatus() {
        return ObservationStatus.NORMAL;
    }

    /**
     * In which report it stands: the same year may be reported again a year later.
     *
     * @return the period of the report, if known
     */
    Optional<Period> getReportedIn();

    /**
     * The area it is about, where that is not the whole municipality.
     *
     * @return the area, if not the whole
     */
    Optional<String> getArea();

    /**
     * Whether the document says about (約).
     *
     * @return true for an approximate figure
     */
    @Value.Default
    default boolean isApproximate() {
        return false;
    }

    /**
     * The figure as printed, where the value does not tell it all.
     *
     * @return the printed form, if it was kept
     */
    Optional<String> getPrinted();

    /**
     * Starts an observation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Observation} values; required: {@code kind}. */
    class Builder extends ImmutableObservation.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
