package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.cli.show.PlanPage;
import io.github.keikaku.plan.cli.show.SectionName;
import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku show FILE}: the plan at a glance. */
@Command(name = "show")
final class ShowCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "argument.in")
    private Path file = Path.of("");

    @Option(names = "--only", paramLabel = "SECTION", split = ",", descriptionKey = "option.only")
    private Set<SectionName> only = EnumSet.noneOf(SectionName.class);

    private final Console console;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotRunException {
        ReadResult read = new PlanFiles(console)
                .open(file, Optional.empty(), (input, format) -> format.read(input, ReadOptions.lenient()));
        if (read.getPlan().isEmpty()) {
            console.err().print(FindingWriter.of(console.locale()).toText(read));
            return ExitCode.ERRORS_FOUND;
        }
        Set<SectionName> sections = only.isEmpty() ? EnumSet.allOf(SectionName.class) : only;
        console.out().print(new PlanPage(console.texts()).of(read.getPlan().get(), sections));
        return ExitCode.SOUND;
    }
}
