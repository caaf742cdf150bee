package io.github.keikaku.plan.cli;

/** What the command tells its caller; the graver code wins where several apply. */
final class ExitCode {

    /** Nothing of severity ERROR was found. */
    static final int SOUND = 0;

    /** At least one finding of severity ERROR, faults of form included. */
    static final int ERRORS_FOUND = 1;

    /** The command could not run: usage, a file not found or not readable, an unknown format. */
    static final int CANNOT_RUN = 2;

    private ExitCode() {}
}
