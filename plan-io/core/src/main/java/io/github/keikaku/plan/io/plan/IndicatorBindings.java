package io.github.keikaku.plan.io.plan;

import static io.github.keikaku.plan.io.binding.Kinds.DECIMAL;
import static io.github.keikaku.plan.io.binding.Kinds.TEXT;
import static io.github.keikaku.plan.io.plan.CommonBindings.annotated;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.indicator.Polarity;
import java.util.EnumSet;
import java.util.Set;

/** Figures: indicators and their observations. */
final class IndicatorBindings {

    /** The statuses that say that there is no figure, so that there may be no period either. */
    private static final Set<ObservationStatus> WITHOUT_VALUE = EnumSet.complementOf(EnumSet.of(
            ObservationStatus.NORMAL,
            ObservationStatus.ESTIMATED,
            ObservationStatus.PROVISIONAL,
            ObservationStatus.FORECAST));

    static final Binding<Breakdown, Breakdown.Builder> BREAKDOWN = Binding.of(
            "breakdown",
            () -> annotated(
                    Members.of(Breakdown::builder, Breakdown.Builder::build)
                            .optional("of", PlanKinds.ID, Breakdown::getOf, Breakdown.Builder::of)
                            .required("dimension", TEXT, Breakdown::getDimension, Breakdown.Builder::dimension)
                            .required("category", TEXT, Breakdown::getCategory, Breakdown.Builder::category)
                            .flag("partial", Breakdown::isPartial, Breakdown.Builder::partial),
                    Breakdown.Builder::source,
                    Breakdown.Builder::addNotes,
                    Breakdown.Builder::putAllExtensions));

    static final Binding<Observation, Observation.Builder> OBSERVATION = Binding.of(
            "observation",
            () -> annotated(
                    Members.of(Observation::builder, Observation.Builder::build)
                            .optional("period", PlanKinds.PERIOD, Observation::getPeriod, Observation.Builder::period)
                            .required(
                                    "kind",
                                    Kinds.oneOf(ObservationKind.class),
                                    Observation::getKind,
                                    Observation.Builder::kind)
                            .optional("value", DECIMAL, Observation::getValue, Observation.Builder::value)
                            .optional("outOf", DECIMAL, Observation::getOutOf, Observation.Builder::outOf)
                            .optional("outOfUnit", TEXT, Observation::getOutOfUnit, Observation.Builder::outOfUnit)
                            .defaulted(
                                    "status",
                                    Kinds.oneOf(ObservationStatus.class),
                                    ObservationStatus.NORMAL,
                                    Observation::getStatus,
                                    Observation.Builder::status)
                            .optional(
                                    "reportedIn",
                                    PlanKinds.PERIOD,
                                    Observation::getReportedIn,
                                    Observation.Builder::reportedIn)
                            .optional("area", TEXT, Observation::getArea, Observation.Builder::area)
                            .flag("approximate", Observation::isApproximate, Observation.Builder::approximate)
                            .optional("printed", TEXT, Observation::getPrinted, Observation.Builder::printed)
                            .requireUnless("period", "status", WITHOUT_VALUE),
                    Observation.Builder::source,
                    Observation.Builder::addNotes,
                    Observation.Builder::putAllExtensions));

    static final Binding<Indicator, Indicator.Builder> INDICATOR = Binding.of(
            "indicator",
            () -> annotated(
                    Members.of(Indicator::builder, Indicator.Builder::build)
                            .required("id", PlanKinds.ID, Indicator::getId, Indicator.Builder::id)
                            .optional("element", PlanKinds.ID, Indicator::getElement, Indicator.Builder::element)
                            .list("alsoIn", PlanKinds.ID, Indicator::getAlsoIn, Indicator.Builder::addAlsoIn)
                            .required("name", TEXT, Indicator::getName, Indicator.Builder::name)
                            .optional("unit", TEXT, Indicator::getUnit, Indicator.Builder::unit)
                            .optional("definition", TEXT, Indicator::getDefinition, Indicator.Builder::definition)
                            .optional(
                                    "stage",
                                    Kinds.oneOf(IndicatorStage.class),
                                    Indicator::getStage,
                                    Indicator.Builder::stage)
                            .optional(
                                    "polarity",
                                    Kinds.oneOf(Polarity.class),
                                    Indicator::getPolarity,
                                    Indicator.Builder::polarity)
                            .optional("breakdown", BREAKDOWN, Indicator::getBreakdown, Indicator.Builder::breakdown)
                            .list(
                                    "observations",
                                    OBSERVATION,
                                    Indicator::getObservations,
                                    Indicator.Builder::addObservations),
                    Indicator.Builder::source,
                    Indicator.Builder::addNotes,
                    Indicator.Builder::putAllExtensions));

    private IndicatorBindings() {}
}
