package io.github.keikaku.plan;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.Transcription;
import io.github.keikaku.plan.model.TranscriptionExtent;
import io.github.keikaku.plan.model.TranscriptionText;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationCoverage;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An evaluation of 清瀬市 for FY2019 that is made up: no such document was ever published, and the plan says so in a note.
 * It is the real one of FY2018 with every text changed, and with one fault for each rule from year to year.
 */
final class KiyoseSuccessor {

    private static final String NOTE = "試験のために作った架空のデータです。清瀬市の文書ではありません。";

    private KiyoseSuccessor() {}

    static Plan of(Plan real) {
        Evaluation.Builder sheet = Evaluation.builder();
        sheet.fiscalYear(FiscalYear.of(2019));
        for (EvaluationEntry entry : real.getEvaluations().get(0).getEntries()) {
            if (!entry.getElement().equals("m39")) {
                sheet.addEntries(aYearLater(entry));
            }
        }
        sheet.addEntries(entry("m40", "B", "継続").build());
        Plan.Builder copy = Plan.builder();
        return copy.copyOf(real)
                .addNotes(Statement.of(NOTE))
                .transcription(Transcription.builder()
                        .extent(TranscriptionExtent.FULL)
                        .text(TranscriptionText.RESTATED)
                        .build())
                .elements(changed(real.getElements()))
                .evaluations(List.of(sheet.build(), second(2018, "A", "廃止"), second(2019, "B", "継続")))
                .indicators(real.getIndicators().stream()
                        .filter(indicator -> !indicator.getElement().orElse("").equals("m39"))
                        .map(KiyoseSuccessor::changed)
                        .toList())
                .build();
    }

    private static EvaluationEntry aYearLater(EvaluationEntry before) {
        EvaluationEntry.Builder entry = EvaluationEntry.builder();
        entry.copyOf(before)
                .outcomes(retold(before.getOutcomes()))
                .challenges(retold(before.getChallenges()))
                .grade(before.getGrade().map(grade -> grade.equals("C") ? "B" : grade));
        switch (before.getElement()) {
            case "m3" -> entry.grade("C");
            case "m4" -> entry.previousGrade("A");
            case "m5" -> entry.outcomes(before.getOutcomes());
            case "m9" -> entry.nextPolicy("新規");
            case "m37" -> entry.grade("C").nextPolicy("改善");
            default -> {}
        }
        return entry.build();
    }

    private static List<Statement> retold(List<Statement> statements) {
        return statements.stream()
                .map(statement -> Statement.of("架空の記載：" + statement.getText()))
                .toList();
    }

    private static EvaluationEntry.Builder entry(String element, String grade, String policy) {
        EvaluationEntry.Builder entry = EvaluationEntry.builder();
        entry.element(element).grade(grade).nextPolicy(policy).addOutcomes(Statement.of("架空の成果の記載"));
        return entry;
    }

    /** A second stage, in which both years stand side by side. */
    private static Evaluation second(int year, String grade, String policy) {
        return Evaluation.builder()
                .fiscalYear(FiscalYear.of(year))
                .stage(EvaluationStage.SECONDARY)
                .coverage(EvaluationCoverage.SELECTED)
                .addEntries(entry("m7", grade, policy)
                        .outcomes(List.of(Statement.of(year + "年度の架空の成果の記載")))
                        .build())
                .build();
    }

    private static List<PlanElement> changed(List<PlanElement> elements) {
        List<PlanElement> changed = new ArrayList<>();
        for (PlanElement element : elements) {
            PlanElement.Builder copy = PlanElement.builder();
            copy.copyOf(element).children(changed(element.getChildren()));
            switch (element.getId()) {
                case "m6" -> copy.title("地域福祉コーディネーターとの協働");
                case "d1" ->
                    copy.addChildren(PlanElement.builder()
                            .id("m40")
                            .level("measure")
                            .number("40")
                            .title("子ども食堂の立ち上げへの助言")
                            .build());
                default -> {}
            }
            if (!element.getId().equals("m39")) {
                changed.add(copy.build());
            }
        }
        return changed;
    }

    private static Indicator changed(Indicator indicator) {
        return switch (indicator.getId()) {
            case "m2-baby-elementary" -> with(indicator, figure("FY2019", "7", "9"));
            case "m2-baby-junior-high" -> with(indicator, figure("FY2018", "4", "5"));
            default -> indicator;
        };
    }

    private static Indicator with(Indicator indicator, Observation figure) {
        Indicator.Builder copy = Indicator.builder();
        return copy.copyOf(indicator).addObservations(figure).build();
    }

    private static Observation figure(String period, String value, String outOf) {
        return Observation.builder()
                .period(Period.parse(period))
                .kind(ObservationKind.ACTUAL)
                .value(new BigDecimal(value))
                .outOf(new BigDecimal(outOf))
                .reportedIn(Period.parse("FY2019"))
                .build();
    }
}
