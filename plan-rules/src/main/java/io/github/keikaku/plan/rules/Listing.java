package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.finding.SourceMap;
import io.github.keikaku.plan.model.finding.SuppressedFinding;
import io.github.keikaku.plan.rules.document.DocumentOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes one report of what the rules found: in order, no longer than allowed, each finding with its place. */
final class Listing {

    private final List<Finding> findings;
    private final List<SuppressedFinding> suppressed;
    private final FindingSummary summary;

    Listing(List<RuleRun> runs, int limit, int rulesRun) {
        FindingSummary counts = FindingSummary.builder().build();
        List<Finding> all = new ArrayList<>();
        List<SuppressedFinding> allSuppressed = new ArrayList<>();
        int suppressedCount = 0;
        for (RuleRun run : runs) {
            if (run.getFound().isPresent()) {
                FindingCollector found = run.getFound().get();
                counts = counts.plus(found.getSummary());
                all.addAll(found.getFindings());
            }
            allSuppressed.addAll(run.getSuppressed());
            suppressedCount += run.getSuppressedCount();
        }
        // Sorted before the limit cuts, so that of equally grave findings the first of the document stay.
        FindingCollector listed = FindingCollector.ofLimit(limit);
        inOrder(all, finding -> finding).forEach(listed::add);
        this.findings = listed.getFindings();
        this.suppressed = inOrder(allSuppressed, SuppressedFinding::getFinding).stream()
                .limit(limit)
                .toList();
        int total = counts.getErrors() + counts.getWarnings() + counts.getInfos();
        this.summary = FindingSummary.builder()
                .copyOf(counts)
                .truncated(total - findings.size())
                .suppressed(suppressedCount)
                .rulesRun(rulesRun)
                .build();
    }

    private static <T> List<T> inOrder(List<T> things, Function<T, Finding> finding) {
        return DocumentOrder.sort(
                things,
                thing -> finding.apply(thing).getPath(),
                Comparator.comparing(thing -> finding.apply(thing).getRule()));
    }

    ValidationReport toReport(SourceMap sourceMap, List<Suppression> unused, List<RuleFailure> failures) {
        List<RuleFailure> allFailures = new ArrayList<>(failures);
        Map<ModelPath, SourceLocation> places = locate(sourceMap, allFailures);
        return ImmutableValidationReport.builder()
                .findings(
                        findings.stream().map(finding -> place(finding, places)).toList())
                .suppressedFindings(suppressed.stream()
                        .map(one -> SuppressedFinding.of(place(one.getFinding(), places), one.getReason()))
                        .toList())
                .unusedSuppressions(unused)
                .summary(summary)
                .failures(allFailures)
                .build();
    }

    private Map<ModelPath, SourceLocation> locate(SourceMap sourceMap, List<RuleFailure> failures) {
        Set<ModelPath> paths = new LinkedHashSet<>();
        findings.forEach(finding -> paths.add(finding.getPath()));
        suppressed.forEach(one -> paths.add(one.getFinding().getPath()));
        if (paths.isEmpty()) {
            return Map.of();
        }
        try {
            return sourceMap.locate(paths);
        } catch (RuntimeException e) {
            // Findings without places are worth more than none.
            failures.add(new RuleFailure(sourceMap.getClass().getName(), e));
            return Map.of();
        }
    }

    private static Finding place(Finding finding, Map<ModelPath, SourceLocation> places) {
        SourceLocation place = places.get(finding.getPath());
        return place == null
                ? finding
                : Finding.builder().copyOf(finding).location(place).build();
    }
}
