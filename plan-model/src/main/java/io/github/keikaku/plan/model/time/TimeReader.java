package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.time.PrintedTime.Joint;
import io.github.keikaku.plan.model.time.PrintedUnit.Marker;
import org.jspecify.annotations.Nullable;

/** Reads units and what joins them, as far as they go. */
final class TimeReader {

    /** More than any heading lists; keeps a hostile text from being read again and again. */
    private static final int MAX_UNITS = 24;

    private static final String[] RANGES = {"~", "--", "-", "から"};
    private static final String[] LISTS = {"、", ",", "・", "/", "&", "及び", "および", "並びに", "と"};
    private static final String[] OPEN = {"以降", "以後", "から", "~"};
    private static final String[] AS_OF = {"現在", "時点", "現時点"};

    private final TimeScanner scanner;

    TimeReader(TimeScanner scanner) {
        this.scanner = scanner;
    }

    /** The time that begins where the scanner is, which then stands behind it; null if none does. */
    @Nullable
    PrintedTime read() {
        return read(new UnitReader(scanner, this::annotation));
    }

    /** What stands in brackets, if it says by itself what time it is. In brackets there are no more brackets. */
    private @Nullable PrintedTime annotation() {
        PrintedTime inner = read(new UnitReader(scanner, () -> null));
        if (inner == null) {
            return null;
        }
        PrintedUnit first = inner.units.get(0);
        return first.isAnchored() || first.hasMonth() ? inner : null;
    }

    private @Nullable PrintedTime read(UnitReader reader) {
        PrintedUnit first = reader.read();
        if (first == null) {
            return null;
        }
        PrintedTime time = new PrintedTime();
        time.units.add(first);
        int[] ends = new int[MAX_UNITS];
        ends[0] = scanner.index();
        while (time.units.size() < MAX_UNITS && isJoined(time, reader)) {
            ends[time.units.size() - 1] = scanner.index();
        }
        while (time.units.size() > 1 && time.last().isBareNumber() && isMarked(time)) {
            time.removeLast();
        }
        scanner.moveTo(ends[time.units.size() - 1]);
        end(time);
        return time;
    }

    /** Whether a year before the last is marked, so that the last needs a marker too. */
    private static boolean isMarked(PrintedTime time) {
        PrintedUnit before = time.units.get(time.units.size() - 2);
        return before.marker != Marker.NONE || before.hasMonth();
    }

    private boolean isJoined(PrintedTime time, UnitReader reader) {
        Joint joint = scanner.takeAny(RANGES) ? Joint.RANGE : scanner.takeAny(LISTS) ? Joint.LIST : null;
        PrintedUnit next = joint == null ? null : reader.read();
        if (joint == null || next == null || (joint == Joint.LIST && !isAlike(time.last(), next))) {
            return false;
        }
        time.units.add(next);
        time.joints.add(joint);
        return true;
    }

    /** Whether two units make one list: 平成28、29年度, but not 平成30年度、4月. */
    private static boolean isAlike(PrintedUnit one, PrintedUnit two) {
        boolean markedYear = one.marker != Marker.NONE && !one.hasMonth();
        return one.hasMonth() == two.hasMonth()
                && one.hasDay() == two.hasDay()
                && (!markedYear || two.marker == one.marker || two.isBareNumber());
    }

    private void end(PrintedTime time) {
        boolean range = time.joints.contains(Joint.RANGE);
        if (range) {
            scanner.take("まで");
        }
        scanner.takeAny(AS_OF);
        int back = scanner.index();
        if (!range && scanner.takeAny(OPEN)) {
            time.open = !TimeScanner.isDigit(scanner.peek());
            scanner.moveTo(time.open ? scanner.index() : back);
        }
    }
}
