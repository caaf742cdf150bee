package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes plans into files, and says what was lost. */
final class PlanOutput {

    private final Console console;

    PlanOutput(Console console) {
        this.console = console;
    }

    /** Written whole in memory first, so that a failure leaves no half of a file behind. */
    static WriteReport write(Plan plan, PlanFormat target, Path out) throws CannotRunException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            WriteReport report = target.write(plan, bytes);
            // Of a plan that cannot be written at all, there is nothing to put anywhere.
            if (bytes.size() > 0) {
                Files.write(out, bytes.toByteArray());
            }
            return report;
        } catch (IOException e) {
            throw new CannotRunException("failure.unwritable", out);
        }
    }

    /** Says what was lost, and gives the exit code. */
    int report(WriteReport report) {
        if (!report.isLossless()) {
            FindingCollector losses =
                    FindingCollector.ofLimit(report.getFindings().size());
            report.getFindings().forEach(losses::add);
            console.err().print(FindingWriter.of(console.locale()).toText(new Losses(losses)));
        }
        return report.getFindings().stream().anyMatch(loss -> loss.getSeverity() == Severity.ERROR)
                ? ExitCode.ERRORS_FOUND
                : ExitCode.SOUND;
    }

    /** What was lost, as a report. */
    private record Losses(FindingCollector losses) implements FindingReport {

        @Override
        public List<Finding> getFindings() {
            return losses.getFindings();
        }

        @Override
        public FindingSummary getSummary() {
            return losses.getSummary();
        }
    }
}
