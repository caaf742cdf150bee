package io.github.keikaku.plan.io.tables.sheet;

import java.util.Set;
import java.util.regex.Pattern;

/** Cells that say something about other cells, or that there is nothing to say. */
final class Marks {

    private static final Set<String> DITTO = Set.of("〃", "〻", "”", "″", "\"", "“", "''", "同上", "(同上)");
    private static final Pattern DASH = Pattern.compile("[-ー/]+");
    private static final Pattern TOTALS = Pattern.compile("(?:合計|総計|小計|計|総数|平均)(?:\\(.*\\))?");
    private static final Pattern ONLY = Pattern.compile("[○◯〇◎●△▲▽▼□■☆★×✕✓✔レ]{1,3}|同左|\\(同左\\)|[←→↑↓]");
    private static final String GOAL = "【目標】";

    private Marks() {}

    /** The same as above. */
    static boolean isDitto(String printed) {
        return DITTO.contains(printed.strip()) || DITTO.contains(Keys.of(printed));
    }

    /** Nothing to say, and said so: －, ―, ／. */
    static boolean isDash(String printed) {
        return DASH.matcher(Keys.of(printed)).matches();
    }

    /** A mark that says something only by a legend or by where it stands. */
    static boolean isMarkOnly(String printed) {
        return ONLY.matcher(Keys.of(printed)).matches();
    }

    static boolean isTotals(String printed) {
        return TOTALS.matcher(Keys.of(printed)).matches();
    }

    /** The goal of a branch, which the plan has. */
    static boolean isGoal(String printed) {
        return printed.strip().startsWith(GOAL);
    }
}
