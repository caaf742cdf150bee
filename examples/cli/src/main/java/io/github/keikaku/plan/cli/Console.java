package io.github.keikaku.plan.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** What a command prints with. */
record Console(Texts texts, PrintWriter out, PrintWriter err) {

    Locale locale() {
        return texts.getLocale();
    }

    /** Whether a person watches; Java cannot tell for standard error alone. */
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on there always is a console, which is then asked
    boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true; // before JDK 22, there is a console only where a person watches
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** One clear line on standard error, as for {@link CannotRunException}. */
    void complain(CannotRunException problem) {
        err.println("keikaku: " + problem.getMessage(texts));
    }
}
