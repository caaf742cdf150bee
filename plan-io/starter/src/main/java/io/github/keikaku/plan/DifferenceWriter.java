package io.github.keikaku.plan;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.rules.difference.Candidate;
import io.github.keikaku.plan.rules.difference.Difference;
import io.github.keikaku.plan.rules.difference.DifferenceKind;
import io.github.keikaku.plan.rules.difference.DifferencePart;
import io.github.keikaku.plan.rules.difference.NotCompared;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.StringJoiner;

/**
 * Writes what differs between two versions of a plan, for a reader or for another program.
 *
 * <p>The JSON is an object of {@code older} and {@code newer} (each {@code id}, {@code title}), {@code differences}
 * (each {@code kind}, {@code subject}, {@code member} where one member differs, {@code older} and {@code newer} as lists
 * of {@code id}, {@code name}, {@code path}, and {@code before} and {@code after} as printed, as far as there are any),
 * {@code notCompared} (each {@code version}: OLDER or NEWER, {@code id}, {@code name}, {@code path}, {@code reason},
 * {@code candidates} with their {@code similarity} to two places), and {@code summary}: how many there are of each kind,
 * and {@code notCompared}. Members may be added; none changes its meaning.
 */
public final class DifferenceWriter {

    private static final MessageSource TEXTS =
            MessageSource.ofBundle(locale -> ResourceBundle.getBundle("io.github.keikaku.plan.differences", locale));

    private static final int LONGEST = 60;

    private final Locale locale;

    private DifferenceWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * A writer in a language.
     *
     * @param locale the reader's language; English where a text is not in it
     * @return the writer
     */
    public static DifferenceWriter of(Locale locale) {
        return new DifferenceWriter(locale);
    }

    /**
     * A line for each difference, a line for each element that could not be compared, and a line that sums up.
     *
     * @param differences what differs
     * @return the lines, each ended by a line feed
     */
    public String toText(PlanDifferences differences) {
        StringBuilder text = new StringBuilder();
        differences.getDifferences().forEach(one -> text.append(line(one)).append('\n'));
        differences.getNotCompared().forEach(one -> text.append(line(one)).append('\n'));
        return text.append(summary(differences)).append('\n').toString();
    }

    private String line(Difference difference) {
        Map<String, DataValue> arguments = new LinkedHashMap<>();
        arguments.put("kind", DataValue.of(difference.getKind().name()));
        arguments.put("subject", DataValue.of(difference.getSubject().name()));
        difference.getMember().ifPresent(member -> arguments.put("member", DataValue.of(member)));
        List<DifferencePart> shown = difference.getNewer().isEmpty() ? difference.getOlder() : difference.getNewer();
        boolean renamed = difference.getKind() == DifferenceKind.RENAMED;
        arguments.put("what", DataValue.of(renamed ? shown.get(0).getId() : parts(shown)));
        if (difference.getKind() == DifferenceKind.MERGED || difference.getKind() == DifferenceKind.SPLIT) {
            arguments.put("from", DataValue.of(parts(difference.getOlder())));
        } else if (difference.getBefore().isPresent() || difference.getAfter().isPresent()) {
            arguments.put("before", DataValue.of(shorten(difference.getBefore().orElse("-"))));
            arguments.put("after", DataValue.of(shorten(difference.getAfter().orElse("-"))));
        }
        return TEXTS.format("difference", locale, arguments).orElseThrow();
    }

    private String line(NotCompared one) {
        Map<String, DataValue> arguments = new LinkedHashMap<>();
        arguments.put("version", DataValue.of(versionOf(one)));
        arguments.put("reason", DataValue.of(one.getReason().name()));
        arguments.put("what", DataValue.of(part(one.getPart())));
        if (!one.getCandidates().isEmpty()) {
            StringJoiner candidates = new StringJoiner(", ");
            one.getCandidates()
                    .forEach(candidate ->
                            candidates.add(part(candidate.getPart()) + " (" + similarity(candidate) + ")"));
            arguments.put("candidates", DataValue.of(candidates.toString()));
        }
        return TEXTS.format("notCompared", locale, arguments).orElseThrow();
    }

    private String summary(PlanDifferences differences) {
        StringJoiner counts = new StringJoiner(", ");
        count(differences)
                .forEach((kind, number) ->
                        counts.add(TEXTS.find("term." + kind, locale).orElse(kind) + ": " + number));
        return differences.isEmpty() ? TEXTS.find("none", locale).orElseThrow() : counts.toString();
    }

    private static Map<String, Integer> count(PlanDifferences differences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (DifferenceKind kind : DifferenceKind.values()) {
            int number = (int) differences.getDifferences().stream()
                    .filter(one -> one.getKind() == kind)
                    .count();
            if (number > 0) {
                counts.put(kind.name(), number);
            }
        }
        if (!differences.getNotCompared().isEmpty()) {
            counts.put("notCompared", differences.getNotCompared().size());
        }
        return counts;
    }

    private static String parts(List<DifferencePart> parts) {
        StringJoiner joined = new StringJoiner(", ");
        parts.forEach(part -> joined.add(part(part)));
        return joined.toString();
    }

    private static String part(DifferencePart part) {
        return part.getId() + " " + shorten(part.getName());
    }

    private static String shorten(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String versionOf(NotCompared one) {
        return one.isInNewer() ? "NEWER" : "OLDER";
    }

    private static BigDecimal similarity(Candidate candidate) {
        return BigDecimal.valueOf(candidate.getSimilarity()).setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * One JSON object, as the class describes it; the same in every language.
     *
     * @param differences what differs
     * @return the document, ended by a line feed
     */
    public String toJson(PlanDifferences differences) {
        Map<String, DataValue> document = new LinkedHashMap<>();
        document.put("older", data(differences.getOlder().getPlan()));
        document.put("newer", data(differences.getNewer().getPlan()));
        document.put(
                "differences",
                DataValue.ofList(differences.getDifferences().stream()
                        .map(DifferenceWriter::data)
                        .toList()));
        document.put(
                "notCompared",
                DataValue.ofList(differences.getNotCompared().stream()
                        .map(DifferenceWriter::data)
                        .toList()));
        Map<String, DataValue> summary = new LinkedHashMap<>();
        count(differences).forEach((kind, number) -> summary.put(kind, DataValue.of(number)));
        document.put("summary", DataValue.ofMap(summary));
        return DataJson.write(DataValue.ofMap(document));
    }

    private static DataValue data(Plan plan) {
        Map<String, DataValue> data = new LinkedHashMap<>();
        data.put("id", DataValue.of(plan.getId()));
        data.put("title", DataValue.of(plan.getTitle()));
        return DataValue.ofMap(data);
    }

    private static DataValue data(Difference difference) {
        Map<String, DataValue> data = new LinkedHashMap<>();
        data.put("kind", DataValue.of(difference.getKind().name()));
        data.put("subject", DataValue.of(difference.getSubject().name()));
        difference.getMember().ifPresent(member -> data.put("member", DataValue.of(member)));
        data.put("older", data(difference.getOlder()));
        data.put("newer", data(difference.getNewer()));
        difference.getBefore().ifPresent(before -> data.put("before", DataValue.of(before)));
        difference.getAfter().ifPresent(after -> data.put("after", DataValue.of(after)));
        return DataValue.ofMap(data);
    }

    private static DataValue data(NotCompared one) {
        Map<String, DataValue> data = new LinkedHashMap<>();
        data.put("version", DataValue.of(versionOf(one)));
        data.putAll(members(one.getPart()));
        data.put("reason", DataValue.of(one.getReason().name()));
        List<DataValue> candidates = new ArrayList<>();
        for (Candidate candidate : one.getCandidates()) {
            Map<String, DataValue> members = members(candidate.getPart());
            members.put("similarity", DataValue.of(similarity(candidate)));
            candidates.add(DataValue.ofMap(members));
        }
        data.put("candidates", DataValue.ofList(candidates));
        return DataValue.ofMap(data);
    }

    private static DataValue data(List<DifferencePart> parts) {
        List<DataValue> list = new ArrayList<>();
        parts.forEach(part -> list.add(DataValue.ofMap(members(part))));
        return DataValue.ofList(list);
    }

    private static Map<String, DataValue> members(DifferencePart part) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        members.put("id", DataValue.of(part.getId()));
        members.put("name", DataValue.of(part.getName()));
        members.put("path", DataValue.of(part.getPath().toString()));
        return members;
    }
}
