package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku convert IN OUT}: reads in one format and writes in another. */
@Command(name = "convert")
final class ConvertCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "argument.in")
    private Path in = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "argument.out")
    private Path out = Path.of("");

    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "option.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "option.to")
    private @Nullable String to;

    @Option(names = "--encoding", paramLabel = "ENCODING", descriptionKey = "option.encoding")
    private @Nullable String encoding;

    @Option(names = "--lenient", descriptionKey = "option.lenient")
    private boolean lenient;

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotRunException {
        PlanFiles files = new PlanFiles(console);
        CsvTables tables = CsvTables.of(Optional.ofNullable(encoding));
        Optional<PlanFormat> target = tables.isFolder(out, Optional.ofNullable(to))
                ? Optional.empty()
                : Optional.of(tables.encoded(files.formatOf(out, Optional.ofNullable(to))));
        ReadOptions options = lenient ? ReadOptions.lenient() : ReadOptions.strict();
        ReadResult read = Files.isDirectory(in)
                ? tables.readFolder(in, options)
                : files.open(
                        in,
                        Optional.ofNullable(from),
                        (input, format) -> tables.encoded(format).read(input, options));
        if (!read.getFindings().isEmpty()) {
            console.err().print(FindingWriter.of(console.locale()).toText(read));
        }
        if (read.getPlan().isEmpty()) {
            return ExitCode.ERRORS_FOUND;
        }
        Plan plan = read.getPlan().get();
        return new PlanOutput(console)
                .report(target.isPresent() ? PlanOutput.write(plan, target.get(), out) : tables.writeFolder(plan, out));
    }
}
