package io.github.keikaku.plan.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** What a command prints with. */
record Console(Texts texts, PrintWriter out, PrintWriter err) {

    Locale locale() {
        return texts.getLocale();
    }

    /** One clear line on standard error, as for {@link CannotRunException}. */
    void complain(CannotRunException problem) {
        err.println("keikaku: " + problem.getMessage(texts));
    }
}
