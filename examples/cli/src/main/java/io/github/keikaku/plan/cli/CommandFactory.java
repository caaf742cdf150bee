package io.github.keikaku.plan.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command what it prints with: the texts of the chosen language and where output goes. */
final class CommandFactory implements IFactory {

    private final Console console;

    CommandFactory(Texts texts, PrintWriter out, PrintWriter err) {
        this.console = new Console(texts, out, err);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == ValidateCommand.class) {
            return type.cast(new ValidateCommand(console));
        }
        if (type == ConvertCommand.class) {
            return type.cast(new ConvertCommand(console));
        }
        if (type == DiffCommand.class) {
            return type.cast(new DiffCommand(console));
        }
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(console));
        }
        if (type == ShowCommand.class) {
            return type.cast(new ShowCommand(console));
        }
        if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(console));
        }
        if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(console));
        }
        if (type == RulesCommand.class) {
            return type.cast(new RulesCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
