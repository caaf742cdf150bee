package io.github.keikaku.plan.settings;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.binding.TokenSource;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.io.text.Places;
import io.github.keikaku.plan.io.yaml.syntax.YamlSource;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file of settings: JSON where its name ends so, otherwise YAML. */
public final class SettingsFile {

    /** A fiscal year, as a plain number. */
    public static final Kind<FiscalYear> FISCAL_YEAR =
            Kinds.integer(FiscalYear::of, FiscalYear::getValue, FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE);

    private static final ReadLimits LIMITS = ReadLimits.standard();

    private final Optional<byte[]> bytes;
    private final String name;

    private SettingsFile(Optional<byte[]> bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /**
     * Takes in a file.
     *
     * @param input what to read
     * @return the file
     * @throws IOException if it cannot be read
     */
    public static SettingsFile of(PlanInput input) throws IOException {
        return new SettingsFile(input.read(LIMITS.getMaxInputBytes()), input.getName());
    }

    /**
     * Reads its form.
     *
     * @param <V> the type of value
     * @param root what it may say
     * @return the value, or what is wrong, each fault at its place
     */
    public <V> Outcome<V> read(Kind<V> root) {
        return bytes.isEmpty()
                ? Outcome.tooLarge(Optional.of(name), LIMITS.getMaxInputBytes())
                : Reading.read(root, source(bytes.get()), Optional.of(name), ReadOptions.strict());
    }

    /**
     * Finds places in it.
     *
     * @param paths members and items
     * @return where each stands, or the nearest that is there around it
     */
    public Map<ModelPath, SourceLocation> locate(Collection<ModelPath> paths) {
        return bytes.map(content -> new Places(() -> source(content), Optional.of(name)).locate(paths))
                .orElse(Map.of());
    }

    /**
     * Gives findings their places.
     *
     * @param findings findings about members and items of this file
     * @return the same findings, each with its place
     */
    public List<Finding> placed(List<Finding> findings) {
        Map<ModelPath, SourceLocation> places =
                locate(findings.stream().map(Finding::getPath).toList());
        return findings.stream()
                .map(finding -> Finding.builder()
                        .copyOf(finding)
                        .location(Optional.ofNullable(places.get(finding.getPath())))
                        .build())
                .toList();
    }

    private TokenSource source(byte[] content) {
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        return json ? JsonSource.of(content, LIMITS) : YamlSource.of(content, LIMITS);
    }
}
