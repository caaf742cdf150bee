package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.DifferenceWriter;
import io.github.keikaku.plan.cli.ValidateCommand.ReportFormat;
import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku diff OLD NEW}: what differs between two versions of one plan. */
@Command(name = "diff")
final class DiffCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "argument.old")
    private Path older = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "argument.new")
    private Path newer = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "option.format", defaultValue = "text")
    private ReportFormat format = ReportFormat.text;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotRunException {
        PlanFiles files = new PlanFiles(console);
        ReadResult before = read(files, older);
        ReadResult after = read(files, newer);
        if (before.getPlan().isEmpty() || after.getPlan().isEmpty()) {
            return ExitCode.ERRORS_FOUND;
        }
        PlanDifferences differences =
                PlanDifferences.between(before.getPlan().get(), after.getPlan().get());
        DifferenceWriter writer = DifferenceWriter.of(console.locale());
        console.out().print(format == ReportFormat.json ? writer.toJson(differences) : writer.toText(differences));
        return ExitCode.SOUND;
    }

    private ReadResult read(PlanFiles files, Path file) throws CannotRunException {
        ReadResult read =
                files.open(file, Optional.empty(), (input, format) -> format.read(input, ReadOptions.lenient()));
        if (read.getPlan().isEmpty()) {
            console.err().print(FindingWriter.of(console.locale()).toText(read));
        }
        return read;
    }
}
