package io.github.keikaku.plan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself; without a subcommand it prints its help. */
@Command(
        name = "keikaku",
        subcommands = {
            ValidateCommand.class,
            ConvertCommand.class,
            DiffCommand.class,
            ImportCommand.class,
            ShowCommand.class,
            RulesCommand.class,
            ExplainCommand.class,
            SchemaCommand.class
        })
final class KeikakuCommand extends CommonOptions implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
