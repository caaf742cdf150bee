package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.PlanSchema;
import picocli.CommandLine.Command;

/** {@code keikaku schema}: prints the JSON Schema, with descriptions in the chosen language. */
@Command(name = "schema")
final class SchemaCommand extends CommonOptions implements Runnable {

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().print(PlanSchema.toJson(console.locale()));
    }
}
