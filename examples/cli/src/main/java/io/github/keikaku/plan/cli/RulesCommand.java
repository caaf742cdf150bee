package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.RuleCatalogue;
import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.RuleSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code keikaku rules}: prints the rule catalogue. */
@Command(name = "rules")
final class RulesCommand extends CommonOptions implements Runnable {

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "option.format", defaultValue = "text")
    private CatalogueFormat format = CatalogueFormat.text;

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        List<RuleDescriptor> rules = RuleCatalogue.of(RuleSet.discover());
        CatalogueWriter writer = new CatalogueWriter(console.texts());
        console.out()
                .print(
                        switch (format) {
                            case text -> writer.toText(rules);
                            case json -> writer.toJson(rules);
                            case md -> new CataloguePage(console.texts()).of(rules);
                        });
    }

    /** The forms of the catalogue; in lower case, since help and arguments print them so. */
    enum CatalogueFormat {
        text,
        json,
        md
    }
}
