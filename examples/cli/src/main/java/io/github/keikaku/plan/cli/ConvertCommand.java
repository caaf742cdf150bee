package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

    @Option(names = "--lenient", descriptionKey = "option.lenient")
    private boolean lenient;

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotRunException {
        PlanFiles files = new PlanFiles(console);
        PlanFormat target = files.formatOf(out, Optional.ofNullable(to));
        ReadOptions options = lenient ? ReadOptions.lenient() : ReadOptions.strict();
        ReadResult read = files.open(in, Optional.ofNullable(from), (input, format) -> format.read(input, options));
        if (!read.getFindings().isEmpty()) {
            console.err().print(FindingWriter.of(console.locale()).toText(read));
        }
        if (read.getPlan().isEmpty()) {
            return ExitCode.ERRORS_FOUND;
        }
        write(read.getPlan().get(), target);
        return ExitCode.SOUND;
    }

    /** Written whole in memory first, so that a failure leaves no half of a file behind. */
    private void write(Plan plan, PlanFormat target) throws CannotRunException {
        if (Files.isDirectory(out)) {
            throw new CannotRunException("failure.folder", out);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (Finding loss : target.write(plan, bytes).getFindings()) {
                console.err().println(loss.getMessage(console.locale()));
            }
            Files.write(out, bytes.toByteArray());
        } catch (IOException e) {
            throw new CannotRunException("failure.unwritable", out);
        }
    }
}
