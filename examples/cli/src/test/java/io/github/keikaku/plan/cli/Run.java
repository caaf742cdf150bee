package io.github.keikaku.plan.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One run of the command, as a caller sees it. */
record Run(int exitCode, String out, String err) {

    static Run of(Object... args) {
        return on(Locale.ENGLISH, args);
    }

    static Run on(Locale machine, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int exitCode = CommandLineRunner.run(words, out, err, machine);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
