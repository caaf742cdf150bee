package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.json.JsonSink;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.io.plan.PlanBindings;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Names findings so that the name outlives an edit: places by the ids along the way instead of indexes, and arguments
 * by name. What has no id is named by the members that tell it from others; a statement has none of them, so statements
 * of one list share a name.
 */
final class FindingKeys {

    private static final List<String> TELLING = List.of(
            "fiscalYear",
            "stage",
            "evaluator",
            "element",
            "actor",
            "axis",
            "symbol",
            "type",
            "target",
            "period",
            "kind",
            "reportedIn",
            "area",
            "date",
            "body",
            "term");

    private static final Set<String> TREE = Set.of("elements", "children");

    private static final Set<String> PLACES_IN_FILES = Set.of("line", "column");

    private final String plan;
    private final DataValue document;

    private FindingKeys(String plan, DataValue document) {
        this.plan = plan;
        this.document = document;
    }

    /** The keys of findings about a plan; without one, of findings about its form. */
    static FindingKeys of(Optional<Plan> plan) {
        return new FindingKeys(
                plan.map(Plan::getId).orElse(""),
                plan.flatMap(FindingKeys::documentOf).orElse(DataValue.ofNull()));
    }

    private static Optional<DataValue> documentOf(Plan plan) {
        JsonSink sink = new JsonSink(ReadLimits.unbounded());
        try {
            PlanBindings.PLAN.write(sink, plan);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no canonical document can hold such a plan; its findings are named by members
        }
        byte[] bytes = sink.toString().getBytes(StandardCharsets.UTF_8);
        ReadLimits limits = ReadLimits.unbounded();
        return Reading.read(
                        Kinds.ANYTHING,
                        JsonSource.of(bytes, limits),
                        Optional.empty(),
                        ReadOptions.strict().withLimits(limits))
                .value();
    }

    String keyOf(Finding finding) {
        Map<String, String> arguments = new TreeMap<>();
        finding.getArguments().forEach((name, value) -> {
            if (!PLACES_IN_FILES.contains(name)) {
                arguments.put(name, argument(value));
            }
        });
        String place = plan + placeOf(finding.getPath());
        return arguments.entrySet().stream()
                .map(argument -> " " + argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining("", place, ""));
    }

    /** An argument that is a path into the document becomes a place like any other. */
    private String argument(DataValue value) {
        if (value instanceof DataValue.Text text && text.value().startsWith("/")) {
            try {
                return placeOf(ModelPath.parse(text.value()));
            } catch (IllegalArgumentException e) {
                return text.value();
            }
        }
        return value.toString();
    }

    private String placeOf(ModelPath path) {
        StringBuilder place = new StringBuilder();
        DataValue at = document;
        String list = "";
        for (String segment : path.getSegments()) {
            boolean isIndex = isIndex(segment);
            at = step(at, segment);
            if (!isIndex) {
                place.append('/').append(segment);
                list = segment;
                continue;
            }
            Optional<String> id = member(at, "id");
            if (id.isPresent() && TREE.contains(list)) {
                place.setLength(0);
                place.append("/elements");
            }
            place.append('[').append(id.orElse(tellingMembers(at))).append(']');
        }
        return place.toString();
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static DataValue step(DataValue from, String segment) {
        if (from instanceof DataValue.Mapping mapping) {
            return mapping.entries().getOrDefault(segment, DataValue.ofNull());
        }
        if (from instanceof DataValue.Sequence sequence && isIndex(segment) && segment.length() < 10) {
            int index = Integer.parseInt(segment);
            return index < sequence.values().size() ? sequence.values().get(index) : DataValue.ofNull();
        }
        return DataValue.ofNull();
    }

    private static Optional<String> member(DataValue of, String name) {
        return of instanceof DataValue.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(name)).map(DataValue::toString)
                : Optional.empty();
    }

    private static String tellingMembers(DataValue item) {
        return TELLING.stream().flatMap(name -> member(item, name).stream()).collect(Collectors.joining(" "));
    }
}
