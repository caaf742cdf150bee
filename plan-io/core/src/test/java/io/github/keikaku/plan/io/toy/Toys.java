package io.github.keikaku.plan.io.toy;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.json.JsonSink;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads and writes toys, and shows faults in one line each. */
public final class Toys {

    private Toys() {}

    public static Outcome<Toy> read(String json) {
        return read(json, ReadOptions.strict());
    }

    public static Outcome<Toy> read(String json, ReadOptions options) {
        return read(json.getBytes(StandardCharsets.UTF_8), options);
    }

    public static Outcome<Toy> read(byte[] json, ReadOptions options) {
        return read(ToyBindings.TOY, json, options);
    }

    public static <V> Outcome<V> read(Kind<V> kind, byte[] json, ReadOptions options) {
        return Reading.read(kind, JsonSource.of(json, options.getLimits()), Optional.empty(), options);
    }

    public static <V> String write(Kind<V> kind, V value) {
        JsonSink sink = new JsonSink(ReadLimits.standard());
        kind.write(sink, value);
        return sink.toString();
    }

    /** Line, column, severity, rule, path and arguments of each finding. */
    public static List<String> faults(Outcome<?> outcome) {
        return outcome.findings().stream().map(Toys::show).toList();
    }

    private static String show(Finding finding) {
        SourceLocation place = finding.getLocation().orElseThrow();
        return place.getLine().orElseThrow() + ":" + place.getColumn().orElseThrow() + " " + finding.getSeverity() + " "
                + finding.getRule().substring("format.".length()) + " " + finding.getPath() + " "
                + finding.getArguments();
    }
}
