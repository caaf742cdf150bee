package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.FindingSchema;
import io.github.keikaku.plan.io.PlanSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code keikaku schema}: prints a JSON Schema; that of a plan has descriptions in the chosen language. */
@Command(name = "schema")
final class SchemaCommand extends CommonOptions implements Runnable {

    @Option(names = "--of", paramLabel = "DOCUMENT", descriptionKey = "option.of", defaultValue = "plan")
    private Described document = Described.plan;

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out()
                .print(
                        switch (document) {
                            case plan -> PlanSchema.toJson(console.locale());
                            case findings -> FindingSchema.toJson();
                        });
    }

    /** What there is a schema of; in lower case, since help and arguments print them so. */
    enum Described {
        plan,
        findings
    }
}
