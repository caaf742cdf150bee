package io.github.keikaku.plan.cli;

import picocli.CommandLine.Option;

/** What every command takes. */
abstract class CommonOptions {

    /** Read before parsing, see {@link CommandLineRunner}; here so that it is known, checked and documented. */
    @Option(names = "--lang", paramLabel = "ja|en", descriptionKey = "option.lang")
    @SuppressWarnings("UnusedVariable")
    private Language language = Language.EN;

    @Option(names = "--help", usageHelp = true, descriptionKey = "option.help")
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    /** The languages in which the command speaks. */
    enum Language {
        JA,
        EN
    }
}
