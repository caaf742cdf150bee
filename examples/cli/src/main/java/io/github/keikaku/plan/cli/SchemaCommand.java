package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.PlanSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code keikaku schema}: prints the JSON Schema, with descriptions in the chosen language. */
@Command(name = "schema")
final class SchemaCommand implements Runnable {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().print(PlanSchema.toJson(console.locale()));
    }
}
