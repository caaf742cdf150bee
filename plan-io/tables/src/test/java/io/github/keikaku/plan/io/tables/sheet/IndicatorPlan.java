package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import java.math.BigDecimal;
import java.util.List;

/** The small plan with indicators that have no figures yet, and what reading tables onto it gives. */
final class IndicatorPlan {

    static final Plan PLAN = Plan.builder()
            .copyOf(WelfarePlan.PLAN)
            .addIndicators(indicator("i1", "m1", "講座の受講者数", "人"))
            .addIndicators(indicator("i2", "m1", "講座の開催", "回"))
            .addIndicators(indicator("i3", "m2", "相談件数", "件"))
            .addIndicators(indicator("i4", "m4", "見守りの実施校", "校"))
            .addIndicators(indicator("i5", "m3", "参加者数", "人"))
            .addIndicators(indicator("i6", "m4", "参加者数", "人"))
            .build();

    private IndicatorPlan() {}

    private static Indicator indicator(String id, String element, String name, String unit) {
        return Indicator.builder().id(id).element(element).name(name).unit(unit).build();
    }

    static ImportResult read(String... rows) {
        return SheetImport.onto(PLAN).read(WelfarePlan.sheet(rows));
    }

    /** The figures of a plan, each as its indicator, kind, period and what else there is to say. */
    static List<String> figures(ImportResult result) {
        return result.getPlan().orElseThrow().getIndicators().stream()
                .flatMap(indicator ->
                        indicator.getObservations().stream().map(figure -> indicator.getId() + " " + text(figure)))
                .toList();
    }

    private static String text(Observation figure) {
        return figure.getKind() + " "
                + figure.getPeriod().map(String::valueOf).orElse("")
                + figure.getArea().map(area -> " in " + area).orElse("")
                + figure.getReportedIn().map(report -> " by " + report).orElse("")
                + (figure.isApproximate() ? " about" : "")
                + figure.getValue()
                        .map(BigDecimal::toPlainString)
                        .map(value -> " " + value)
                        .orElse("")
                + figure.getOutOf().map(outOf -> "/" + outOf).orElse("")
                + figure.getOutOfUnit().orElse("")
                + (figure.getStatus().name().equals("NORMAL") ? "" : " " + figure.getStatus())
                + figure.getPrinted().map(printed -> " " + printed).orElse("");
    }
}
