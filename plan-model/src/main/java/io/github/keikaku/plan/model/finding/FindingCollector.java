package io.github.keikaku.plan.model.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers findings up to a limit and counts the rest, so that bad input cannot fill memory. Where not all can be kept,
 * the graver ones are. Not safe for use by several threads at once.
 */
public final class FindingCollector {

    private final int limit;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final List<Numbered> kept = new ArrayList<>();
    private int seen;

    private FindingCollector(int limit) {
        this.limit = limit;
    }

    /**
     * An empty collector.
     *
     * @param limit how many findings to keep, 1 or more
     * @return the collector
     * @throws IllegalArgumentException if the limit is below 1
     */
    public static FindingCollector ofLimit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of findings is 1 or more, not " + limit);
        }
        return new FindingCollector(limit);
    }

    /**
     * Takes in a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        counts.merge(finding.getSeverity(), 1, Integer::sum);
        kept.add(new Numbered(seen++, finding));
        // Dropping in bulk keeps adding at constant time on average.
        if (kept.size() >= 2L * limit + 16) {
            dropTheLeastGrave();
        }
    }

    /**
     * What was gathered.
     *
     * @return the findings that were kept, in the order in which they came
     */
    public List<Finding> getFindings() {
        dropTheLeastGrave();
        return kept.stream().map(Numbered::finding).toList();
    }

    /**
     * The counts of what was gathered.
     *
     * @return a summary that names no rules run
     */
    public FindingSummary getSummary() {
        return FindingSummary.builder()
                .errors(counts.getOrDefault(Severity.ERROR, 0))
                .warnings(counts.getOrDefault(Severity.WARNING, 0))
                .infos(counts.getOrDefault(Severity.INFO, 0))
                .truncated(Math.max(0, seen - limit))
                .build();
    }

    private void dropTheLeastGrave() {
        if (kept.size() <= limit) {
            return;
        }
        kept.sort((one, two) -> {
            int bySeverity = one.finding().getSeverity().compareTo(two.finding().getSeverity());
            return bySeverity != 0 ? bySeverity : Integer.compare(one.number(), two.number());
        });
        kept.subList(limit, kept.size()).clear();
        kept.sort((one, two) -> Integer.compare(one.number(), two.number()));
    }

    private record Numbered(int number, Finding finding) {}
}
