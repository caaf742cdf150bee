package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Findings that are known and put up with for now, so that only new ones are reported. Immutable.
 *
 * <p>A finding is known by its rule and a key made of ids and arguments. The key outlives moved lines and list indexes
 * and reworded messages; it changes where the finding itself does. The file is JSON:
 * {@code { "baselineVersion": "1.0", "findings": [ { "rule", "key" } ] }}.
 */
public final class Baseline {

    /** The version of the file that is written; files of the same major version are read. */
    public static final String VERSION = "1.0";

    private static final String SUPPORTED = "1.";

    private final List<Known> findings;

    Baseline(List<Known> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * A baseline in which nothing is known.
     *
     * @return the baseline
     */
    public static Baseline empty() {
        return new Baseline(List.of());
    }

    /**
     * Reads a baseline file.
     *
     * @param input the file
     * @return the baseline
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no baseline; the message says why, in English
     */
    public static Baseline read(PlanInput input) throws IOException {
        ReadLimits limits = ReadLimits.standard();
        byte[] bytes = input.read(limits.getMaxInputBytes())
                .orElseThrow(() -> new IllegalArgumentException("too large for a baseline"));
        Outcome<DataValue> outcome = Reading.read(
                Kinds.ANYTHING, JsonSource.of(bytes, limits), Optional.of(input.getName()), ReadOptions.strict());
        DataValue document = outcome.value()
                .orElseThrow(() -> new IllegalArgumentException(outcome.findings().stream()
                        .findFirst()
                        .map(Baseline::describe)
                        .orElse("not JSON")));
        String version = textOf(document, "baselineVersion").orElse("");
        if (!version.startsWith(SUPPORTED)) {
            throw new IllegalArgumentException(
                    "baselineVersion is \"" + version + "\", but only " + SUPPORTED + "x can be read");
        }
        List<Known> findings = new ArrayList<>();
        for (DataValue item : listOf(document, "findings")) {
            Optional<String> rule = textOf(item, "rule");
            Optional<String> key = textOf(item, "key");
            if (rule.isEmpty() || key.isEmpty()) {
                throw new IllegalArgumentException(
                        "finding " + (findings.size() + 1) + " of a baseline needs the texts rule and key");
            }
            findings.add(new Known(rule.get(), key.get()));
        }
        return new Baseline(findings);
    }

    private static String describe(Finding finding) {
        return finding.getLocation()
                        .map(SourceLocation::describe)
                        .map(place -> place + ": ")
                        .orElse("")
                + finding.getMessage(Locale.ENGLISH);
    }

    private static Optional<String> textOf(DataValue object, String member) {
        return object instanceof DataValue.Mapping mapping
                        && mapping.entries().get(member) instanceof DataValue.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private static List<DataValue> listOf(DataValue object, String member) {
        if (object instanceof DataValue.Mapping mapping
                && mapping.entries().get(member) instanceof DataValue.Sequence list) {
            return list.values();
        }
        throw new IllegalArgumentException("a baseline needs the list " + member);
    }

    /**
     * The baseline as a file.
     *
     * @return a JSON document, the findings sorted, with a line feed at its end
     */
    public String toJson() {
        List<DataValue> list = findings.stream()
                .sorted()
                .map(known -> {
                    Map<String, DataValue> members = new LinkedHashMap<>();
                    members.put("rule", DataValue.of(known.rule()));
                    members.put("key", DataValue.of(WellFormed.copyOf(known.key())));
                    return DataValue.ofMap(members);
                })
                .toList();
        Map<String, DataValue> document = new LinkedHashMap<>();
        document.put("baselineVersion", DataValue.of(VERSION));
        document.put("findings", DataValue.ofList(list));
        return DataJson.write(DataValue.ofMap(document));
    }

    /**
     * How many findings are known.
     *
     * @return the number, 0 or more
     */
    public int size() {
        return findings.size();
    }

    /**
     * Starts to compare what is found now with what is known.
     *
     * @return a comparison that has seen nothing yet
     */
    public BaselineComparison compare() {
        return new BaselineComparison(this);
    }

    List<Known> findings() {
        return Collections.unmodifiableList(findings);
    }

    /** A known finding; the same may be known several times. */
    record Known(String rule, String key) implements Comparable<Known> {

        @Override
        public int compareTo(Known other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : key.compareTo(other.key);
        }
    }
}
