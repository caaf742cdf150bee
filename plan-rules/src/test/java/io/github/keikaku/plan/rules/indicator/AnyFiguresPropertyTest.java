package io.github.keikaku.plan.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.indicator.Polarity;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.rules.ConstraintChecker;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.ValidationReport;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyFiguresPropertyTest {

    private static final PlanValidator VALIDATOR = PlanValidator.builder()
            .constraintChecker(ConstraintChecker.none())
            .asOf(LocalDate.of(2026, 4, 1))
            .build();

    @Property
    void noFiguresMakeARuleFailAndTheSameFiguresGiveTheSameReport(@ForAll("plans") Plan plan) {
        ValidationReport report = VALIDATOR.validate(plan);

        assertThat(report.getFailures()).isEmpty();
        assertThat(VALIDATOR.validate(plan)).isEqualTo(report);
    }

    /** Plans whose few names, periods and values meet as often as not. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "circle", "nobody");
        Arbitrary<String> units = Arbitraries.of("", "人", "名", "％", "千円", "（回）", "人/月");
        Arbitrary<String> names = Arbitraries.of("", "件数", "参加者数（延べ）", "（）", "率", "）");
        Arbitrary<Indicator> indicators = Combinators.combine(
                        ids,
                        ids,
                        units,
                        names,
                        Arbitraries.of(Polarity.class),
                        figures().list().ofMaxSize(6))
                .as((id, of, unit, name, polarity, figures) -> Indicator.builder()
                        .id(id)
                        .name(name)
                        .unit(unit)
                        .polarity(polarity)
                        .breakdown(Breakdown.builder()
                                .of(of)
                                .dimension("別")
                                .category(id)
                                .build())
                        .observations(figures)
                        .build());
        return indicators.list().ofMaxSize(6).map(AnyFiguresPropertyTest::plan);
    }

    private static Plan plan(List<Indicator> indicators) {
        return SoundPlan.copy().addAllIndicators(indicators).build();
    }

    private static Arbitrary<Observation> figures() {
        Arbitrary<BigDecimal> values = Arbitraries.of("-1", "0", "1", "1.0", "12", "120", "1E+400", "1E-400")
                .map(BigDecimal::new);
        Arbitrary<Period> periods = Arbitraries.of(
                        "FY1868",
                        "FY2018",
                        "FY2019",
                        "FY2020",
                        "CY1868",
                        "CY2018",
                        "2019-03-31",
                        "2016-02-29",
                        "2018-04",
                        "2018-04/2019-03",
                        "FY2018/",
                        "FY2999",
                        "2999-12-31")
                .map(Period::parse);
        return Combinators.combine(
                        periods.optional(),
                        periods.optional(),
                        values.optional(),
                        values.optional(),
                        Arbitraries.of(ObservationKind.class),
                        Arbitraries.of(ObservationStatus.class))
                .as((period, reportedIn, value, whole, kind, status) -> Observation.builder()
                        .period(period)
                        .reportedIn(reportedIn)
                        .value(value)
                        .outOf(whole)
                        .kind(kind)
                        .status(status)
                        .build());
    }
}
