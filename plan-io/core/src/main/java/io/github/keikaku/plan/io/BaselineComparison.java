package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.Baseline.Known;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SuppressedFinding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is found in one run over one or more files, against a {@link Baseline}. For one thread and one run. */
public final class BaselineComparison {

    private final Map<Known, Integer> left = new HashMap<>();
    private final List<Known> seen = new ArrayList<>();

    BaselineComparison(Baseline baseline) {
        baseline.findings().forEach(known -> left.merge(known, 1, Integer::sum));
    }

    /**
     * Takes in what was found in one file. Only what a report lists can be compared, so it should list all.
     *
     * @param report what was found
     * @param plan the plan it is about; empty where its form was not sound
     * @return only what is new; what is known is counted in its summary
     */
    public FindingReport take(FindingReport report, Optional<Plan> plan) {
        FindingKeys keys = FindingKeys.of(plan);
        List<Finding> fresh = new ArrayList<>();
        Map<Severity, Integer> known = new EnumMap<>(Severity.class);
        for (Finding finding : report.getFindings()) {
            Known one = new Known(finding.getRule(), keys.keyOf(finding));
            seen.add(one);
            if (left.getOrDefault(one, 0) > 0) {
                left.merge(one, -1, Integer::sum);
                known.merge(finding.getSeverity(), 1, Integer::sum);
            } else {
                fresh.add(finding);
            }
        }
        // What is suppressed now was not mended.
        report.getSuppressedFindings()
                .forEach(one -> left.computeIfPresent(
                        new Known(one.getFinding().getRule(), keys.keyOf(one.getFinding())),
                        (finding, count) -> Math.max(0, count - 1)));
        FindingSummary all = report.getSummary();
        FindingSummary summary = FindingSummary.builder()
                .copyOf(all)
                .errors(all.getErrors() - known.getOrDefault(Severity.ERROR, 0))
                .warnings(all.getWarnings() - known.getOrDefault(Severity.WARNING, 0))
                .infos(all.getInfos() - known.getOrDefault(Severity.INFO, 0))
                .known(report.getFindings().size() - fresh.size())
                .build();
        return new Fresh(List.copyOf(fresh), report.getSuppressedFindings(), summary);
    }

    /**
     * How much of what is known was not found again.
     *
     * @return the number of known findings that are resolved, once every file was taken in
     */
    public int getResolved() {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * All that was found, known or new, as a baseline for the next time.
     *
     * @return the new baseline
     */
    public Baseline toBaseline() {
        return new Baseline(seen);
    }

    private record Fresh(List<Finding> findings, List<SuppressedFinding> suppressed, FindingSummary summary)
            implements FindingReport {

        @Override
        public List<Finding> getFindings() {
            return findings;
        }

        @Override
        public List<SuppressedFinding> getSuppressedFindings() {
            return suppressed;
        }

        @Override
        public FindingSummary getSummary() {
            return summary;
        }
    }
}
