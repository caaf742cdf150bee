package io.github.keikaku.plan.cli;

import java.nio.file.Path;

/** Says on standard error how far a run over several files has come, where a person watches. */
final class Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final int total;
    private int current;

    private Progress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    static Progress on(Console console, int total) {
        return new Progress(console, console.isTerminal() && total > 1 ? total : 0);
    }

    void at(Path file) {
        if (total > 0) {
            String line = console.texts().get("validate.progress", ++current, total, file);
            console.err().print(CLEAR_LINE + line);
            console.err().flush();
        }
    }

    void clear() {
        if (total > 0) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }
}
