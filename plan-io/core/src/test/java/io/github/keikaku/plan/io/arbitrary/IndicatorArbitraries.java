package io.github.keikaku.plan.io.arbitrary;

import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.NOTES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.SOURCES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.few;
import static io.github.keikaku.plan.io.arbitrary.DataArbitraries.EXTENSIONS;
import static io.github.keikaku.plan.io.arbitrary.NumberArbitraries.DECIMALS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.IDS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.TEXTS;
import static io.github.keikaku.plan.io.arbitrary.TimeArbitraries.PERIODS;

import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.indicator.Polarity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Indicators and their observations. */
final class IndicatorArbitraries {

    private static final Arbitrary<Breakdown> BREAKDOWNS = Assembly.of(Breakdown::builder)
            .sometimes(IDS, Breakdown.Builder::of)
            .always(TEXTS, Breakdown.Builder::dimension)
            .always(TEXTS, Breakdown.Builder::category)
            .sometimes(Arbitraries.of(true, false), Breakdown.Builder::partial)
            .seldom(SOURCES, Breakdown.Builder::source)
            .seldom(NOTES, Breakdown.Builder::addAllNotes)
            .seldom(EXTENSIONS, Breakdown.Builder::putAllExtensions)
            .build(Breakdown.Builder::build);

    /** A figure of a period, whatever its status. */
    private static final Arbitrary<Observation> DATED = observations()
            .always(PERIODS, Observation.Builder::period)
            .sometimes(Arbitraries.of(ObservationStatus.class), Observation.Builder::status)
            .build(Observation.Builder::build);

    /** Only where the status says that there is no value may the period be absent. */
    private static final Arbitrary<Observation> UNDATED = observations()
            .always(
                    Arbitraries.of(
                            ObservationStatus.NON_NUMERIC,
                            ObservationStatus.NOT_COLLECTED,
                            ObservationStatus.NOT_APPLICABLE,
                            ObservationStatus.SUPPRESSED,
                            ObservationStatus.NOT_TRANSCRIBED,
                            ObservationStatus.MISSING),
                    Observation.Builder::status)
            .build(Observation.Builder::build);

    private static final Arbitrary<Observation> OBSERVATIONS =
            Arbitraries.frequencyOf(Tuple.of(4, DATED), Tuple.of(1, UNDATED));

    /** Indicators. */
    static final Arbitrary<Indicator> INDICATORS = Assembly.of(Indicator::builder)
            .always(IDS, Indicator.Builder::id)
            .sometimes(IDS, Indicator.Builder::element)
            .sometimes(few(IDS), Indicator.Builder::addAllAlsoIn)
            .always(TEXTS, Indicator.Builder::name)
            .sometimes(TEXTS, Indicator.Builder::unit)
            .sometimes(TEXTS, Indicator.Builder::definition)
            .sometimes(Arbitraries.of(IndicatorStage.class), Indicator.Builder::stage)
            .sometimes(Arbitraries.of(Polarity.class), Indicator.Builder::polarity)
            .sometimes(BREAKDOWNS, Indicator.Builder::breakdown)
            .sometimes(OBSERVATIONS.list().ofMaxSize(4), Indicator.Builder::addAllObservations)
            .seldom(SOURCES, Indicator.Builder::source)
            .seldom(NOTES, Indicator.Builder::addAllNotes)
            .seldom(EXTENSIONS, Indicator.Builder::putAllExtensions)
            .build(Indicator.Builder::build);

    private IndicatorArbitraries() {}

    private static Assembly<Observation.Builder> observations() {
        return Assembly.of(Observation::builder)
                .always(Arbitraries.of(ObservationKind.class), Observation.Builder::kind)
                .sometimes(DECIMALS, Observation.Builder::value)
                .sometimes(DECIMALS, Observation.Builder::outOf)
                .sometimes(TEXTS, Observation.Builder::outOfUnit)
                .sometimes(PERIODS, Observation.Builder::reportedIn)
                .sometimes(TEXTS, Observation.Builder::area)
                .sometimes(Arbitraries.of(true, false), Observation.Builder::approximate)
                .sometimes(TEXTS, Observation.Builder::printed)
                .seldom(SOURCES, Observation.Builder::source)
                .seldom(NOTES, Observation.Builder::addAllNotes)
                .seldom(EXTENSIONS, Observation.Builder::putAllExtensions);
    }
}
