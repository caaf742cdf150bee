package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.CheckResult;
import io.github.keikaku.plan.io.Baseline;
import io.github.keikaku.plan.io.BaselineComparison;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.rules.PlanValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known from an earlier run, and what is to be known in the next. */
final class BaselineOptions {

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "option.baseline")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "option.writeBaseline")
    private @Nullable Path target;

    /** What is not listed cannot be known again, so with a baseline everything is listed first. */
    int limit() {
        return baseline == null && target == null ? PlanValidator.DEFAULT_LIMIT : Integer.MAX_VALUE;
    }

    /** Reads the baseline; done before anything is checked, so that a wrong one costs no time. */
    BaselineComparison start() throws CannotRunException {
        return read().compare();
    }

    private Baseline read() throws CannotRunException {
        if (baseline == null) {
            return Baseline.empty();
        }
        if (!Files.exists(baseline)) {
            throw new CannotRunException("failure.notFound", baseline);
        }
        try {
            return Baseline.read(PlanInput.of(baseline));
        } catch (IOException e) {
            throw new CannotRunException("failure.unreadable", baseline);
        } catch (IllegalArgumentException e) {
            throw new CannotRunException("failure.baseline", baseline, String.valueOf(e.getMessage()));
        }
    }

    /** What is new in the results, and no more of it than a report lists. Writes the next baseline where asked to. */
    MergedReport apply(List<CheckResult> results, BaselineComparison comparison) throws CannotRunException {
        if (baseline == null && target == null) {
            return MergedReport.of(results);
        }
        List<FindingReport> fresh = new ArrayList<>();
        for (CheckResult result : results) {
            fresh.add(comparison.take(result, result.getPlan()));
        }
        write(comparison.toBaseline());
        MergedReport all = MergedReport.of(fresh);
        FindingCollector listed = FindingCollector.ofLimit(PlanValidator.DEFAULT_LIMIT);
        all.getFindings().forEach(listed::add);
        FindingSummary summary = FindingSummary.builder()
                .copyOf(all.getSummary())
                .truncated(all.getSummary().getTruncated() + listed.getSummary().getTruncated())
                .resolved(comparison.getResolved())
                .build();
        return new MergedReport(listed.getFindings(), all.getSuppressedFindings(), summary);
    }

    private void write(Baseline next) throws CannotRunException {
        if (target == null) {
            return;
        }
        try {
            Files.writeString(target, next.toJson());
        } catch (IOException e) {
            throw new CannotRunException("failure.unwritable", target);
        }
    }
}
