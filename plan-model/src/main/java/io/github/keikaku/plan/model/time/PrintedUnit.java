package io.github.keikaku.plan.model.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One year, month or day as printed; what is left out, as the era of the second year in 令和3～5年度, is filled in later. */
final class PrintedUnit {

    static final int ABSENT = -1;

    /** What a year is marked with. */
    enum Marker {
        NONE,
        CALENDAR,
        FISCAL
    }

    /** Which end of the unit is meant: 年度当初, 3月末. */
    enum Edge {
        NONE,
        FIRST_DAY,
        LAST_DAY
    }

    /** Index in the text from which it was read. */
    final int start;

    @Nullable
    Era era;

    int year = ABSENT;
    int yearLength;
    Marker marker = Marker.NONE;
    int month = ABSENT;
    int day = ABSENT;
    Edge edge = Edge.NONE;

    @Nullable
    DayOfWeek weekday;

    /** Whether month and day are set apart by dots, slashes or hyphens, as other numbers are too. */
    boolean separated;

    /** Other notations of this unit, or of the range that it ends, in brackets. */
    final List<PrintedTime> annotations = new ArrayList<>(1);

    PrintedUnit(int start) {
        this.start = start;
    }

    boolean hasYear() {
        return year != ABSENT;
    }

    boolean hasMonth() {
        return month != ABSENT;
    }

    boolean hasDay() {
        return day != ABSENT;
    }

    /** Whether it says by itself which year it means. */
    boolean isAnchored() {
        return hasYear() && (era != null || yearLength >= 4);
    }

    /** A number alone, which the units beside it have to explain. */
    boolean isBareNumber() {
        return hasYear() && !isAnchored() && marker == Marker.NONE && !hasMonth();
    }

    /** A whole year, not a part of it. */
    boolean isYear() {
        return !hasMonth() && !hasDay() && edge == Edge.NONE;
    }
}
