package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.text.NumberProblem;
import io.github.keikaku.plan.model.text.NumberReading;
import io.github.keikaku.plan.model.text.PrintedNumber;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.FoundTime;
import io.github.keikaku.plan.model.time.JapaneseDates;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.model.time.PeriodKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the cells of figures. Zero, a dash, a word and ###### stay four things; a cell that holds a number and something
 * else that may change it is reported and left out.
 */
final class IndicatorFigures {

    private static final Map<Pattern, ObservationStatus> WORDS = Map.of(
            Pattern.compile("未(?:測定|集計|把握|調査|計測)|(?:調査|測定|集計)(?:なし|せず|未実施)"), ObservationStatus.NOT_COLLECTED,
            Pattern.compile("該当(?:なし|無し?|せず)|(?:対象|適用)外|対象(?:なし|無し?)"), ObservationStatus.NOT_APPLICABLE,
            Pattern.compile("秘匿|非公[表開]"), ObservationStatus.SUPPRESSED);

    private static final Map<String, ObservationStatus> NOTES = Map.of(
            "見込", ObservationStatus.FORECAST,
            "見込み", ObservationStatus.FORECAST,
            "速報", ObservationStatus.PROVISIONAL,
            "速報値", ObservationStatus.PROVISIONAL,
            "暫定", ObservationStatus.PROVISIONAL,
            "暫定値", ObservationStatus.PROVISIONAL,
            "推計", ObservationStatus.ESTIMATED,
            "推計値", ObservationStatus.ESTIMATED);

    private static final Set<String> FISCAL = Set.of("前年度", "昨年度");
    private static final Set<String> CALENDAR = Set.of("前年", "昨年");

    private final Account account;
    private final Remarks remarks;
    private final Optional<Period> reportedIn;

    IndicatorFigures(Account account, Remarks remarks, Optional<FiscalYear> report) {
        this.account = account;
        this.remarks = remarks;
        this.reportedIn = report.map(Period::of);
    }

    /** What is known of a figure before its cell is read. */
    record Place(
            IndicatorDraft draft,
            IndicatorKind kind,
            Optional<Period> period,
            Optional<String> area,
            Optional<String> unit,
            Optional<String> printedUnit,
            String heading) {

        Place at(Period other) {
            return new Place(draft, kind, Optional.of(other), area, unit, printedUnit, heading);
        }

        /** A number without a unit of its own is in that of its row. */
        NumberReading number(String text) {
            return PrintedNumber.read(text, printedUnit.or(() -> unit).orElse(""));
        }
    }

    void read(CellPosition cell, String text, Place place) {
        NumberReading reading = place.number(text);
        Optional<NumberProblem> problem = reading.getProblem();
        boolean wordless = problem.isEmpty() || problem.get() == NumberProblem.AMBIGUOUS_BRACKETS;
        Optional<FoundTime> time = wordless ? timeInBrackets(text) : Optional.empty();
        if (time.isPresent()) {
            place.number(time.get().getRest())
                    .getNumber()
                    .ifPresent(number -> take(
                            cell,
                            text,
                            number,
                            place.at(time.get().getReading().getPeriod().orElseThrow())));
        }
        if (time.isPresent() && account.find(cell).isPresent()) {
            return;
        }
        if (reading.getNumber().isPresent()) {
            take(cell, text, reading.getNumber().get(), place);
        } else if (problem.filter(NumberProblem.PLACEHOLDER::equals).isPresent() && Marks.isDash(text)) {
            readDash(cell, text, place);
        } else if (problem.filter(NumberProblem.NO_NUMBER::equals).isPresent()) {
            readWord(cell, text, place);
        } else {
            account.put(cell, CellReason.UNREADABLE_FIGURE);
            String name = problem.map(NumberProblem::name).orElse("").toLowerCase(Locale.ROOT);
            remarks.add(
                    ImportRule.FIGURE_UNREADABLE,
                    cell,
                    finding -> finding.argument("text", Excerpt.of(text)).argument("problem", name.replace('_', '-')));
        }
    }

    /** 45.2％（H28）, where a year is no part of the number. */
    private static Optional<FoundTime> timeInBrackets(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('（') < 0) {
            return Optional.empty();
        }
        return JapaneseDates.find(Keys.spaced(text))
                .filter(time -> time.getBefore().strip().endsWith("(")
                        && time.getAfter().strip().startsWith(")")
                        && time.getReading().getPeriod().isPresent());
    }

    private void take(CellPosition cell, String text, PrintedNumber printed, Place place) {
        PrintedNumber number = printed;
        if (!IndicatorUnits.agree(place.unit(), number.getUnit())) {
            number = printed.toBaseUnit();
        }
        if (!IndicatorUnits.agree(place.unit(), number.getUnit())) {
            account.put(cell, CellReason.UNIT_DIFFERS);
            remarks.add(
                    ImportRule.UNIT_DIFFERS,
                    cell,
                    finding -> finding.argument("text", Excerpt.of(text))
                            .argument("unit", place.unit().orElse(""))
                            .argument("name", place.draft().indicator().getName()));
            return;
        }
        if (place.period().isEmpty()) {
            timeless(cell, place);
            return;
        }
        Optional<ObservationStatus> noted = number.getNote().map(NOTES::get).or(Optional::empty);
        boolean untold = number.getBound().isPresent() || (number.getNote().isPresent() && noted.isEmpty());
        Observation figure = figure(place)
                .value(number.getValue())
                .outOf(number.getOutOf())
                .outOfUnit(number.getOutOfUnit().filter(unit -> !isSame(unit, place.unit())))
                .approximate(number.isApproximate())
                .status(noted.orElse(place.kind().status()))
                .printed(untold ? Optional.of(text.strip()) : Optional.empty())
                .build();
        place.draft().add(figure, cell);
        account.put(cell, CellReason.FIGURE);
        number.getPrevious()
                .ifPresent(previous ->
                        takePrevious(cell, previous, printed.getPreviousLabel().orElse(""), place));
    }

    private static boolean isSame(String unit, Optional<String> other) {
        return other.isPresent() && IndicatorUnits.agree(Optional.of(unit), other);
    }

    private void takePrevious(CellPosition cell, PrintedNumber previous, String label, Place place) {
        Optional<Period> before = before(place.period().orElseThrow(), label);
        if (before.isEmpty() || !IndicatorUnits.agree(place.unit(), previous.getUnit())) {
            remarks.add(ImportRule.PREVIOUS_UNKNOWN, cell, finding -> finding.argument("text", label + previous));
            return;
        }
        place.draft()
                .add(
                        figure(place.at(before.get()))
                                .value(previous.getValue())
                                .outOf(previous.getOutOf())
                                .approximate(previous.isApproximate())
                                .build(),
                        cell);
    }

    /** The year before, where the word for it and the period count years in the same way. */
    private static Optional<Period> before(Period period, String label) {
        if (period.isRange() || period.isOpen()) {
            return Optional.empty();
        }
        if (period.getKind() == PeriodKind.FISCAL_YEAR && FISCAL.contains(label)) {
            return period.toFiscalYear().map(year -> Period.of(year.plusYears(-1)));
        }
        return period.getKind() == PeriodKind.CALENDAR_YEAR && CALENDAR.contains(label)
                ? Optional.of(Period.ofCalendarYear(period.getFirstDay().getYear() - 1))
                : Optional.empty();
    }

    /** Not measured; for what is aimed at or reckoned with, nothing is said. */
    private void readDash(CellPosition cell, String text, Place place) {
        boolean measured = place.kind().kind() == ObservationKind.ACTUAL;
        if (measured && place.period().isPresent()) {
            add(cell, text, place, ObservationStatus.NOT_COLLECTED);
        }
        account.put(cell, measured && place.period().isPresent() ? CellReason.NO_FIGURE : CellReason.DASH);
    }

    private void readWord(CellPosition cell, String text, Place place) {
        if (place.period().isEmpty()) {
            timeless(cell, place);
            return;
        }
        String key = IndicatorHeadings.keyOf(text);
        ObservationStatus status = WORDS.entrySet().stream()
                .filter(word -> word.getKey().matcher(key).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ObservationStatus.NON_NUMERIC);
        add(cell, text, place, status);
        account.put(cell, CellReason.NO_FIGURE);
        if (status == ObservationStatus.NON_NUMERIC) {
            remarks.add(ImportRule.FIGURE_TEXT, cell, finding -> finding.argument("text", Excerpt.of(text)));
        }
    }

    private void add(CellPosition cell, String text, Place place, ObservationStatus status) {
        String printed = Keys.readable(text).strip();
        place.draft().add(figure(place).status(status).printed(printed).build(), cell);
    }

    private void timeless(CellPosition cell, Place place) {
        account.put(cell, CellReason.NO_PERIOD);
        remarks.add(ImportRule.PERIOD_UNKNOWN, cell, finding -> finding.argument("heading", place.heading()));
    }

    private Observation.Builder figure(Place place) {
        return Observation.builder()
                .kind(place.kind().kind())
                .period(place.period())
                .area(place.area())
                .reportedIn(reportedIn);
    }
}
