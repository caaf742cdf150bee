package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.view.CurrentFigure;
import io.github.keikaku.plan.model.view.IndicatorSeries;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures of one series in words: a value with its unit and whole, or why there is none. */
final class FigureWords {

    private final Texts texts;
    private final IndicatorSeries series;
    private final String unit;

    FigureWords(Texts texts, IndicatorSeries series) {
        this.texts = texts;
        this.series = series;
        this.unit = series.getIndicator().getUnit().orElse("");
    }

    /** Different readings of one figure, a line for each. */
    String of(List<Observation> readings) {
        return readings.stream().map(this::of).distinct().collect(Collectors.joining("\n"));
    }

    String of(Observation observation) {
        return observation
                .getValue()
                .map(value -> about(observation) + number(observation, value) + mark(observation.getStatus()))
                .orElseGet(() -> withoutValue(observation));
    }

    private String number(Observation observation, BigDecimal value) {
        if (observation.getOutOf().isEmpty()) {
            return with(value.toPlainString(), unit);
        }
        String whole = observation.getOutOf().get().toPlainString();
        String wholeUnit = observation.getOutOfUnit().orElse(unit);
        String part = wholeUnit.equals(unit) ? value.toPlainString() : with(value.toPlainString(), unit);
        String percentage = series.getPercentage(observation)
                .map(percent -> texts.get("show.percentage", percent.toPlainString()))
                .orElse("");
        return part + "/" + with(whole, wholeUnit) + percentage;
    }

    private String with(String number, String countedIn) {
        return countedIn.isEmpty() ? number : texts.get("show.quantity", number, countedIn);
    }

    private String about(Observation observation) {
        return observation.isApproximate() ? texts.get("show.about") : "";
    }

    private String mark(ObservationStatus status) {
        return status == ObservationStatus.NORMAL ? "" : texts.get("show.mark", texts.get("show.status." + status));
    }

    private String withoutValue(Observation observation) {
        String reason = texts.get("show.status." + observation.getStatus());
        return observation
                .getPrinted()
                .map(printed -> observation.getStatus() == ObservationStatus.NON_NUMERIC
                        ? printed
                        : reason + texts.get("show.printed", printed))
                .orElse(reason);
    }

    /** By how much the figure changed, with its sign; or that there are two readings, so that nobody can tell. */
    String change(CurrentFigure figure) {
        if (figure.getReadings().size() > 1 || figure.getPrevious().size() > 1) {
            return texts.get("show.conflict");
        }
        boolean approximate = Stream.concat(figure.getReadings().stream(), figure.getPrevious().stream())
                .anyMatch(Observation::isApproximate);
        return figure.getChange()
                .map(change -> (approximate ? texts.get("show.about") : "") + signed(change))
                .orElse("");
    }

    private static String signed(BigDecimal change) {
        String sign = change.signum() > 0 ? "+" : change.signum() == 0 ? "±" : "";
        return sign + change.toPlainString();
    }
}
