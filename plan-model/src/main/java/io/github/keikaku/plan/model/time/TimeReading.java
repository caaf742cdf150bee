package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.internal.Scan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a printed text says about time: one period or several, or the reason why it was not understood. */
public final class TimeReading {

    private final String text;
    private final List<Period> periods;
    private final boolean yearBare;
    private final @Nullable TimeProblem problem;

    private TimeReading(String text, List<Period> periods, boolean yearBare, @Nullable TimeProblem problem) {
        this.text = text;
        this.periods = periods;
        this.yearBare = yearBare;
        this.problem = problem;
    }

    static TimeReading understood(String text, List<Period> periods, boolean yearBare) {
        return new TimeReading(text, List.copyOf(periods), yearBare, null);
    }

    static TimeReading failed(String text, TimeProblem problem) {
        return new TimeReading(text, List.of(), false, problem);
    }

    /**
     * What was read.
     *
     * @return the text as printed
     */
    public String getText() {
        return text;
    }

    /**
     * Everything it names.
     *
     * @return the periods in the order of the text, several for 平成28、29年度; none if it was not understood
     */
    public List<Period> getPeriods() {
        return periods;
    }

    /**
     * The one period that it names.
     *
     * @return the period; empty if it names several, or was not understood
     */
    public Optional<Period> getPeriod() {
        return periods.size() == 1 ? Optional.of(periods.get(0)) : Optional.empty();
    }

    /**
     * The one fiscal year that it names.
     *
     * @return the year; empty for anything else
     */
    public Optional<FiscalYear> getFiscalYear() {
        return getPeriod()
                .filter(period -> period.getKind() == PeriodKind.FISCAL_YEAR)
                .flatMap(Period::toFiscalYear);
    }

    /**
     * Whether a year is printed with neither 年 nor 年度, as in H30 or 2018. It is taken for a fiscal year, as it nearly
     * always is in a plan; who knows better can tell from this.
     *
     * @return true if the kind of year is not printed
     */
    public boolean isYearBare() {
        return yearBare;
    }

    /**
     * Why it was not understood.
     *
     * @return the problem; empty if there are periods
     */
    public Optional<TimeProblem> getProblem() {
        return Optional.ofNullable(problem);
    }

    /**
     * The one period that it names, where the caller knows that it names one.
     *
     * @return the period
     * @throws IllegalArgumentException if it names several or was not understood; the message quotes the text and says
     *     what is allowed
     */
    public Period orElseThrow() {
        if (periods.size() == 1) {
            return periods.get(0);
        }
        String allowed = problem == null ? "several are named: " + periods : problem + ": " + problem.getAllowed();
        throw Scan.refused("one period of time", text, allowed);
    }

    /**
     * The periods or the problem.
     *
     * @return a text for logs
     */
    @Override
    public String toString() {
        return problem == null ? periods.toString() : problem.toString();
    }
}
