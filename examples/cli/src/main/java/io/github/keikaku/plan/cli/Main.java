package io.github.keikaku.plan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the command starts. */
public final class Main {

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param args the arguments, as CONTRIBUTING.md and {@code --help} describe them
     */
    public static void main(String[] args) {
        VALIDATOR_LOG.setLevel(Level.WARNING); // it would greet on standard error
        // UTF-8 whatever the machine's locale: what another program reads must not depend on a setting.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = CommandLineRunner.run(args, out, err, Locale.getDefault(Locale.Category.DISPLAY));
        out.flush();
        System.exit(exitCode);
    }
}
