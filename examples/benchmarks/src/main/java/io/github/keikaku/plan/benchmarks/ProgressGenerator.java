package io.github.keikaku.plan.benchmarks;

import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.Polarity;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the evaluations and indicators of a generated plan: steady progress, about which no rule has a remark. */
final class ProgressGenerator {

    private static final List<FiscalYear> EVALUATED =
            List.of(PlanGenerator.FIRST_YEAR, PlanGenerator.FIRST_YEAR.plusYears(1));
    private static final List<Measure> MEASURES = List.of(
            new Measure("参加者数", "人", 120),
            new Measure("開催回数", "回", 12),
            new Measure("相談件数", "件", 340),
            new Measure("協力団体数", "団体", 25));

    private final Wording wording;

    ProgressGenerator(Wording wording) {
        this.wording = wording;
    }

    List<Evaluation> evaluations(int measures) {
        return EVALUATED.stream().map(year -> evaluation(year, measures)).toList();
    }

    List<Indicator> indicators(int measures) {
        return IntStream.range(0, measures)
                .filter(i -> i % 2 == 0)
                .mapToObj(this::indicator)
                .toList();
    }

    private Evaluation evaluation(FiscalYear year, int measures) {
        Evaluation.Builder evaluation = Evaluation.builder().fiscalYear(year).conductedIn(year.plusYears(1));
        for (int i = 0; i < measures; i++) {
            evaluation.addEntries(entry(year, i));
        }
        return evaluation.build();
    }

    private EvaluationEntry entry(FiscalYear year, int measure) {
        boolean first = year.equals(PlanGenerator.FIRST_YEAR);
        EvaluationEntry.Builder entry = EvaluationEntry.builder()
                .element("m" + (measure + 1))
                .grade(first ? firstGrade(measure) : secondGrade(measure))
                .nextPolicy(first && firstGrade(measure).equals("C") ? "改善" : "継続")
                .addOutcomes(outcome(year, measure))
                .addChallenges(Statement.of(wording.challenge(name(measure), year.getValue())))
                .source(SourceReference.builder()
                        .id("s1")
                        .locator(name(measure))
                        .build());
        if (!first) {
            entry.previousGrade(firstGrade(measure));
        }
        return entry.build();
    }

    private Statement outcome(FiscalYear year, int measure) {
        Statement.Builder outcome = Statement.builder().text(wording.outcome(name(measure), year.getValue()));
        if (measure % 4 == 0) {
            outcome.addItems(
                    Statement.of(wording.detail(name(measure), year.getValue() + "年度の相談会")),
                    Statement.of(wording.detail(name(measure), year.getValue() + "年度の講座")));
        }
        return outcome.build();
    }

    private static String name(int measure) {
        return "事業" + (measure + 1);
    }

    private static String firstGrade(int measure) {
        return measure % 12 == 0 ? "C" : measure % 4 == 1 ? "A" : "B";
    }

    private static String secondGrade(int measure) {
        return measure % 12 == 0 ? "B" : firstGrade(measure);
    }

    private Indicator indicator(int i) {
        Measure measure = MEASURES.get(i % MEASURES.size());
        int start = measure.typical() + wording.number(0, measure.typical());
        Indicator.Builder indicator = Indicator.builder()
                .id("i" + (i + 1))
                .element("m" + (i + 1))
                .name(Wording.measure(i) + "に係る" + measure.name())
                .unit(measure.unit())
                .stage(IndicatorStage.OUTPUT)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .addObservations(figure(ObservationKind.BASELINE, PlanGenerator.FIRST_YEAR.plusYears(-1), start)
                        .build());
        int value = start;
        for (FiscalYear year : EVALUATED) {
            value += wording.number(1, 9);
            indicator.addObservations(figure(ObservationKind.ACTUAL, year, value)
                    .reportedIn(Period.of(year))
                    .build());
        }
        return indicator
                .addObservations(figure(ObservationKind.TARGET, PlanGenerator.LAST_YEAR, value + 40)
                        .build())
                .build();
    }

    private static Observation.Builder figure(ObservationKind kind, FiscalYear year, int value) {
        return Observation.builder().kind(kind).period(Period.of(year)).value(BigDecimal.valueOf(value));
    }

    private record Measure(String name, String unit, int typical) {}
}
