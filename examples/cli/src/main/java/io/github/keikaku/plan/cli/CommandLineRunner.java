package io.github.keikaku.plan.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line: finds the language, parses, executes, and turns every failure into one line. */
final class CommandLineRunner {

    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter err;

    private CommandLineRunner(Texts texts, PrintWriter out, PrintWriter err) {
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    /** Runs a command line and gives its exit code; never throws. */
    static int run(String[] args, OutputStream out, OutputStream err, Locale machine) {
        PrintWriter output = writer(out);
        PrintWriter errors = writer(err);
        try {
            Texts texts = Texts.of(languageOf(args).orElse(machine));
            return new CommandLineRunner(texts, output, errors).run(args);
        } finally {
            output.flush();
            errors.flush();
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Looks ahead for --lang, since help and the messages of a wrong usage need it before anything is parsed. */
    private static Optional<Locale> languageOf(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--")) {
                break;
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return Optional.of(Locale.forLanguageTag(args[i + 1]));
            }
            if (args[i].startsWith("--lang=")) {
                return Optional.of(Locale.forLanguageTag(args[i].substring("--lang=".length())));
            }
        }
        return Optional.empty();
    }

    private int run(String[] args) {
        CommandLine commandLine = new CommandLine(new KeikakuCommand(), new CommandFactory(texts, out, err))
                .setResourceBundle(texts.getBundle())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, given) -> wrongUsage(exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
        return commandLine.execute(args);
    }

    private int wrongUsage(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            say(texts.get("usage.unknownArgument", String.join(" ", unmatched.getUnmatched())));
        } else if (exception instanceof MissingParameterException missing) {
            say(texts.get(
                    "usage.missing",
                    String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(CommandLineRunner::nameOf)
                                    .toList())));
        } else if (exception.getArgSpec() != null && exception.getValue() != null) {
            say(texts.get("usage.value", exception.getValue(), nameOf(exception.getArgSpec())));
        } else {
            say(texts.get("usage.other", String.valueOf(exception.getMessage()).replaceAll("\\R.*", "")));
        }
        return ExitCode.CANNOT_RUN;
    }

    private static String nameOf(CommandLine.Model.ArgSpec spec) {
        return spec instanceof CommandLine.Model.OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private int failed(Exception exception) {
        if (exception instanceof CannotRunException cannot) {
            say(cannot.getMessage(texts));
        } else {
            say(texts.get("failure.unexpected", String.valueOf(exception).replaceAll("\\R", " ")));
        }
        return ExitCode.CANNOT_RUN;
    }

    private void say(String line) {
        err.println("keikaku: " + line);
    }
}
