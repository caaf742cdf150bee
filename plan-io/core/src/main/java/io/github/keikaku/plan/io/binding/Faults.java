package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The faults of one reading. Keeps no more of each gravity than may be reported, since severities are settled only at
 * the end, and counts the rest.
 */
final class Faults {

    private final int max;
    private final Map<Gravity, List<Fault>> kept = new EnumMap<>(Gravity.class);
    private final Map<Gravity, Integer> counts = new EnumMap<>(Gravity.class);
    private int order;

    Faults(int max) {
        this.max = max;
    }

    /** Path and arguments are asked for only while there is room: a hostile file may have a million faults. */
    void add(Gravity gravity, String rule, long mark, Supplier<ModelPath> path, Supplier<Arguments> arguments) {
        counts.merge(gravity, 1, Integer::sum);
        List<Fault> same = kept.computeIfAbsent(gravity, g -> new ArrayList<>());
        if (same.size() < max) {
            same.add(new Fault(gravity, rule, path.get(), mark, arguments.get(), order++));
        }
    }

    void clear() {
        kept.clear();
        counts.clear();
    }

    /** How many faults there are in all, and how many of them are not listed. */
    FindingSummary summary(boolean lenient, int listed) {
        int errors = count(lenient, Severity.ERROR);
        int warnings = count(lenient, Severity.WARNING);
        return FindingSummary.builder()
                .errors(errors)
                .warnings(warnings)
                .truncated(errors + warnings - listed)
                .build();
    }

    private int count(boolean lenient, Severity severity) {
        int sum = 0;
        for (Map.Entry<Gravity, Integer> entry : counts.entrySet()) {
            if (entry.getKey().in(lenient).filter(severity::equals).isPresent()) {
                sum += entry.getValue();
            }
        }
        return sum;
    }

    /** The findings to report, in document order; where there are too many, errors come before warnings. */
    List<Finding> findings(boolean lenient, TokenSource source, Optional<String> file) {
        List<Fault> chosen = new ArrayList<>(first(lenient, Severity.ERROR, max));
        chosen.addAll(first(lenient, Severity.WARNING, max - chosen.size()));
        chosen.sort(Comparator.comparingLong(Fault::mark).thenComparingInt(Fault::order));
        List<SourceLocation> locations =
                source.locations(chosen.stream().mapToLong(Fault::mark).toArray(), file);
        List<Finding> findings = new ArrayList<>(chosen.size());
        for (int i = 0; i < chosen.size(); i++) {
            findings.add(finding(chosen.get(i), lenient, locations.get(i)));
        }
        return findings;
    }

    private List<Fault> first(boolean lenient, Severity severity, int room) {
        return kept.values().stream()
                .flatMap(List::stream)
                .filter(fault ->
                        fault.gravity().in(lenient).filter(severity::equals).isPresent())
                .sorted(Comparator.comparingInt(Fault::order))
                .limit(room)
                .toList();
    }

    private static Finding finding(Fault fault, boolean lenient, SourceLocation location) {
        return Finding.builder()
                .rule(fault.rule())
                .severity(fault.gravity().in(lenient).orElseThrow())
                .path(fault.path())
                .arguments(fault.arguments().values())
                .location(location)
                .messages(FormatRules.messages())
                .build();
    }
}
