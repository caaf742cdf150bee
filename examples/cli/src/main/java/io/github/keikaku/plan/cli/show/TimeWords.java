package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.PartialDate;
import io.github.keikaku.plan.model.time.Period;
import java.time.LocalDate;

/** Years, periods and dates as the reader's language writes them: in Japanese with eras for fiscal years. */
final class TimeWords {

    private final Texts texts;
    private final boolean japanese;

    TimeWords(Texts texts) {
        this.texts = texts;
        this.japanese = texts.getLocale().getLanguage().equals("ja");
    }

    String of(FiscalYear year) {
        return japanese ? year.toJapanese() : year.toString();
    }

    /** The year of an evaluation, with its stage where that is not the usual one. */
    String of(Evaluation evaluation) {
        return (of(evaluation.getFiscalYear()) + " " + stageOf(evaluation)).strip();
    }

    /** The stage of an evaluation where it is not the usual one, else nothing. */
    String stageOf(Evaluation evaluation) {
        return evaluation.getStage() == EvaluationStage.SELF ? "" : texts.get("show.stage." + evaluation.getStage());
    }

    String span(FiscalYear from, FiscalYear to) {
        return of(from) + texts.get("show.to") + of(to);
    }

    String of(PartialDate date) {
        if (!japanese) {
            return date.toString();
        }
        return date.getYear() + "年" + date.getMonth().map(month -> month + "月").orElse("")
                + date.getDay().map(day -> day + "日").orElse("");
    }

    String of(Period period) {
        if (!japanese) {
            return period.toString();
        }
        String first = unit(period, period.getFirstDay());
        if (period.isOpen()) {
            return first + "～";
        }
        return period.isRange() ? first + "～" + unit(period, period.getLastDay().orElseThrow()) : first;
    }

    private static String unit(Period period, LocalDate day) {
        return switch (period.getKind()) {
            case FISCAL_YEAR -> FiscalYear.from(day).toJapanese();
            case CALENDAR_YEAR -> day.getYear() + "年";
            case MONTH -> day.getYear() + "年" + day.getMonthValue() + "月";
            case DAY -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        };
    }
}
