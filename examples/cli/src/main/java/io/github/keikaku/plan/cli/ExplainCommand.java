package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.RuleCatalogue;
import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.RuleSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code keikaku explain RULE}: all there is to say about a rule, or about each rule below a parent id. */
@Command(name = "explain")
final class ExplainCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(paramLabel = "RULE", descriptionKey = "argument.rule")
    private String id = "";

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotRunException {
        List<RuleDescriptor> meant = RuleCatalogue.of(RuleSet.discover()).stream()
                .filter(rule -> rule.getId().equals(id) || rule.getId().startsWith(id + "."))
                .toList();
        if (meant.isEmpty()) {
            throw new CannotRunException("failure.unknownRule", id);
        }
        CataloguePage page = new CataloguePage(console.texts());
        String separator = "";
        for (RuleDescriptor rule : meant) {
            console.out().print(separator + rule.getId() + "\n" + String.join("\n", page.explain(rule)) + "\n");
            separator = "\n";
        }
        return ExitCode.SOUND;
    }
}
