package io.github.keikaku.plan;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The indicators of the evaluation of 清瀬市, and where on the sheet their figures stand. */
final class KiyoseFigures {

    private static final PlanFormat JSON =
            PlanFormats.ofServiceLoader().findById("json").orElseThrow();
    private static final Pattern PLACE = Pattern.compile("取組(?<measure>\\d+) (?<column>平成30年度の成果|現状の課題)");

    private final Plan plan;

    private KiyoseFigures(Plan plan) {
        this.plan = plan;
    }

    static KiyoseFigures read() {
        PlanInput input = PlanInput.of("kiyose.json", KiyosePlan.original().getText());
        try {
            return new KiyoseFigures(JSON.read(input).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(OutputStream out) throws IOException {
        JSON.write(plan, out);
    }

    Plan getPlan() {
        return plan;
    }

    List<Indicator> getIndicators() {
        return plan.getIndicators();
    }

    Indicator getIndicator(String id) {
        return plan.getIndicators().stream()
                .filter(indicator -> indicator.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no indicator " + id));
    }

    List<Observation> getObservations() {
        return plan.getIndicators().stream()
                .map(Indicator::getObservations)
                .flatMap(List::stream)
                .toList();
    }

    /** The indicators of which some figure has the property. */
    List<String> getIdsWith(Predicate<Observation> property) {
        return plan.getIndicators().stream()
                .filter(indicator -> indicator.getObservations().stream().anyMatch(property))
                .map(Indicator::getId)
                .toList();
    }

    static String locatorOf(Observation observation) {
        return observation
                .getSource()
                .flatMap(SourceReference::getLocator)
                .orElseThrow(() -> new AssertionError("without a place: " + observation));
    }

    /** The number of the measure in whose row a figure stands. */
    static int measureOf(Observation observation) {
        return Integer.parseInt(place(observation).group("measure"));
    }

    static boolean isChallenge(Observation observation) {
        return place(observation).group("column").equals("現状の課題");
    }

    private static Matcher place(Observation observation) {
        Matcher place = PLACE.matcher(locatorOf(observation));
        if (!place.matches()) {
            throw new AssertionError("neither row nor column: " + observation);
        }
        return place;
    }
}
