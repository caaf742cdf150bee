package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The earlier versions that a plan is compared with. */
final class PreviousOption {

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "option.previous")
    private List<Path> previous = List.of();

    /** Reads the earlier versions, in the order given: the oldest first. */
    List<Plan> read(PlanFiles files, ReadOptions options, Console console) throws CannotRunException {
        List<Plan> plans = new ArrayList<>();
        for (Path file : previous) {
            ReadResult read = files.open(file, Optional.empty(), (input, format) -> format.read(input, options));
            if (read.getPlan().isEmpty()) {
                console.err().print(FindingWriter.of(console.locale()).toText(read));
                throw new CannotRunException("failure.previous", file);
            }
            plans.add(read.getPlan().get());
        }
        return plans;
    }
}
