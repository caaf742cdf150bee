package io.github.keikaku.plan.model.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** In what units a {@link Period} is counted. */
public enum PeriodKind {

    /** Fiscal years (年度), April to March: {@code FY2018}. */
    FISCAL_YEAR {
        @Override
        LocalDate lastDay(LocalDate day) {
            return FiscalYear.from(day).getLastDay();
        }

        @Override
        String print(LocalDate day) {
            return FiscalYear.from(day).toString();
        }
    },

    /** Calendar years (暦年): {@code CY2018}. */
    CALENDAR_YEAR {
        @Override
        LocalDate lastDay(LocalDate day) {
            return LocalDate.of(day.getYear(), 12, 31);
        }

        @Override
        String print(LocalDate day) {
            return "CY" + day.getYear();
        }
    },

    /** Months: {@code 2018-11}. */
    MONTH {
        @Override
        LocalDate lastDay(LocalDate day) {
            return day.withDayOfMonth(day.lengthOfMonth());
        }

        @Override
        String print(LocalDate day) {
            return YearMonth.from(day).toString();
        }
    },

    /** Days, as of which something was counted: {@code 2019-03-31}. */
    DAY {
        @Override
        LocalDate lastDay(LocalDate day) {
            return day;
        }

        @Override
        String print(LocalDate day) {
            return day.toString();
        }
    };

    /** The last day of the unit that contains a day. */
    abstract LocalDate lastDay(LocalDate day);

    /** The unit that contains a day, as it is written. */
    abstract String print(LocalDate day);
}
