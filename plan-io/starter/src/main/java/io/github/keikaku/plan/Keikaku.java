package io.github.keikaku.plan;

import java.io.IOException;
import java.nio.file.Path;

/** The front door: reads a plan from a file and checks it. */
public final class Keikaku {

    private Keikaku() {}

    /**
     * Reads and checks a file strictly, with the standard rules and every format and rule found on the class or module
     * path.
     *
     * @param file the file; its extension says the format
     * @return the plan, if its form was sound, and everything found
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if no format has the file's extension
     */
    public static CheckResult check(Path file) throws IOException {
        return Standard.CHECKER.check(file);
    }

    /**
     * Starts a checker with a host's own formats, rules, limits or as-of date.
     *
     * @return a builder that has the standard settings
     */
    public static PlanChecker.Builder checker() {
        return new PlanChecker.Builder();
    }

    /** Made on first use: a host that only names this class pays nothing. */
    private static final class Standard {
        static final PlanChecker CHECKER = checker().build();
    }
}
