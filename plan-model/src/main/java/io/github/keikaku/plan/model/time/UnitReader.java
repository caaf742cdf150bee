package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.time.PrintedUnit.Edge;
import io.github.keikaku.plan.model.time.PrintedUnit.Marker;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads one year, month or day. What cannot be one leaves the scanner where it was. */
final class UnitReader {

    /** What makes another word of 年 and 年度: 30年間, 平成30年代, 3年度目. */
    private static final String NO_YEAR = "間目代生制齢";

    private static final String WEEKDAYS = "月火水木金土日";

    private final TimeScanner scanner;
    private final AnnotationReader annotations;

    UnitReader(TimeScanner scanner, AnnotationReader annotations) {
        this.scanner = scanner;
        this.annotations = annotations;
    }

    /** Reads what stands in brackets; null if it is no time. */
    @FunctionalInterface
    interface AnnotationReader {
        @Nullable
        PrintedTime read();
    }

    @Nullable
    PrintedUnit read() {
        int start = scanner.index();
        PrintedUnit unit = new PrintedUnit(start);
        if (!isRead(unit)) {
            scanner.moveTo(start);
            return null;
        }
        return unit;
    }

    private boolean isRead(PrintedUnit unit) {
        if (scanner.isNext("年度末") || scanner.isNext("年度当初")) {
            return scanner.take("年度") && fiscalYear(unit);
        }
        if (scanner.takeAny("FY", "fy")) {
            unit.marker = Marker.FISCAL;
            return year(unit) && unit.yearLength == 4;
        }
        scanner.take("西暦");
        unit.era = scanner.era();
        if (unit.era != null && scanner.take("元")) {
            unit.year = 1;
            unit.yearLength = 1;
            return afterYear(unit);
        }
        return year(unit) && ((unit.era == null && unit.yearLength < 3 && isYearless(unit)) || afterYear(unit));
    }

    private boolean year(PrintedUnit unit) {
        unit.year = scanner.number();
        unit.yearLength = scanner.numberLength();
        return unit.hasYear();
    }

    /** 10月1日, 10/1, and the 5日 that ends a range: the number was no year. */
    private boolean isYearless(PrintedUnit unit) {
        int number = unit.year;
        if (scanner.take("月")) {
            unit.month = number;
            afterMonth(unit);
        } else if (scanner.take("日")) {
            unit.day = number;
            weekday(unit);
        } else if (!isMonthAndDayBySlash(unit, number)) {
            return false;
        }
        unit.year = PrintedUnit.ABSENT;
        return true;
    }

    private boolean isMonthAndDayBySlash(PrintedUnit unit, int month) {
        int back = scanner.index();
        int day = scanner.take("/") ? scanner.number() : -1;
        if (day < 0 || scanner.numberLength() > 2 || scanner.here() == '/') {
            scanner.moveTo(back);
            return false;
        }
        unit.month = month;
        unit.day = day;
        unit.separated = true;
        weekday(unit);
        return true;
    }

    private boolean afterYear(PrintedUnit unit) {
        annotation(unit);
        if (scanner.take("年度")) {
            return fiscalYear(unit);
        }
        if (scanner.take("年")) {
            return calendarYear(unit);
        }
        separatedMonth(unit);
        return true;
    }

    private boolean fiscalYear(PrintedUnit unit) {
        if (isOtherWord()) {
            return false;
        }
        unit.marker = Marker.FISCAL;
        annotation(unit);
        if (scanner.takeAny("当初", "初め", "はじめ")) {
            unit.edge = Edge.FIRST_DAY;
        } else {
            edge(unit);
        }
        if (unit.edge == Edge.NONE) {
            month(unit);
        } else {
            annotation(unit);
        }
        return true;
    }

    private boolean calendarYear(PrintedUnit unit) {
        if (isOtherWord()) {
            return false;
        }
        unit.marker = Marker.CALENDAR;
        annotation(unit);
        edge(unit);
        if (unit.edge == Edge.NONE) {
            month(unit);
        }
        return true;
    }

    /** 令和3年度目標 is no ordinal. */
    private boolean isOtherWord() {
        return !scanner.isNext("目標") && scanner.here() != 0 && NO_YEAR.indexOf(scanner.here()) >= 0;
    }

    /** 末 and 末日 mean the last day; 中 and 内 nothing more, if they do not begin another word such as 中学校. */
    private void edge(PrintedUnit unit) {
        if (scanner.takeAny("末日", "末")) {
            unit.edge = Edge.LAST_DAY;
            return;
        }
        int back = scanner.index();
        if (scanner.takeAny("中", "内") && Character.isIdeographic(scanner.here())) {
            scanner.moveTo(back);
        }
    }

    private void month(PrintedUnit unit) {
        int back = scanner.index();
        int month = scanner.number();
        if (month >= 0 && scanner.numberLength() <= 2 && scanner.take("月")) {
            unit.month = month;
            afterMonth(unit);
        } else if (month >= 0 && isFirstOfSeveralMonths()) {
            unit.month = month;
        } else {
            scanner.moveTo(back);
        }
    }

    /** The 4 of 平成30年4～6月. */
    private boolean isFirstOfSeveralMonths() {
        int back = scanner.index();
        boolean several = scanner.takeAny("~", "-", "、", ",", "・") && scanner.number() >= 0 && scanner.take("月");
        scanner.moveTo(back);
        return several;
    }

    private void afterMonth(PrintedUnit unit) {
        edge(unit);
        if (unit.edge == Edge.NONE) {
            int back = scanner.index();
            int day = scanner.number();
            if (day >= 0 && scanner.numberLength() <= 2 && scanner.take("日")) {
                unit.day = day;
                weekday(unit);
            } else {
                scanner.moveTo(back);
            }
        }
        annotation(unit);
    }

    /** R2.5.31, 2020/5/31, 2020-05-31, and months such as 2016.4. */
    private void separatedMonth(PrintedUnit unit) {
        int back = scanner.index();
        char separator = scanner.here();
        if (separator != '.' && separator != '/' && separator != '-') {
            return;
        }
        scanner.moveTo(back + 1);
        int month = TimeScanner.isDigit(scanner.here()) ? scanner.number() : -1;
        int length = scanner.numberLength();
        boolean iso = unit.era == null && length == 2 && month <= 12;
        if (month < 0 || length > 2 || (separator == '-' && !iso) || scanner.isNext("年")) {
            scanner.moveTo(back);
            return;
        }
        unit.month = month;
        unit.separated = true;
        separatedDay(unit, separator);
    }

    private void separatedDay(PrintedUnit unit, char separator) {
        int back = scanner.index();
        if (scanner.here() == separator) {
            scanner.moveTo(back + 1);
            int day = TimeScanner.isDigit(scanner.here()) ? scanner.number() : -1;
            if (day >= 0 && scanner.numberLength() <= 2) {
                unit.day = day;
                weekday(unit);
                return;
            }
            scanner.moveTo(back);
        }
        edge(unit);
    }

    /** (日) and （月・祝）. */
    private void weekday(PrintedUnit unit) {
        int back = scanner.index();
        int weekday = scanner.take("(") ? WEEKDAYS.indexOf(scanner.peek()) : -1;
        if (weekday >= 0) {
            scanner.take(WEEKDAYS.substring(weekday, weekday + 1));
            scanner.take("曜日");
            scanner.takeAny("・祝", "祝");
            if (scanner.take(")")) {
                unit.weekday = DayOfWeek.of(weekday + 1);
                return;
            }
        }
        scanner.moveTo(back);
    }

    private void annotation(PrintedUnit unit) {
        int back = scanner.index();
        PrintedTime annotation = scanner.take("(") ? annotations.read() : null;
        if (annotation == null || !scanner.take(")")) {
            scanner.moveTo(back);
        } else {
            unit.annotations.add(annotation);
        }
    }
}
