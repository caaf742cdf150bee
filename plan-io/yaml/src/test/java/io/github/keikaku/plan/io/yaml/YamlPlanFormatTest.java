package io.github.keikaku.plan.io.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

class YamlPlanFormatTest {

    private static byte[] example(String name) throws IOException {
        try (InputStream in =
                YamlPlanFormatTest.class.getResourceAsStream("/io/github/keikaku/plan/examples/" + name + ".json")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void theFormatIsFoundAsAServiceByEitherEnding() {
        PlanFormats formats = PlanFormats.ofServiceLoader();

        assertThat(formats.getProblems()).isEmpty();
        assertThat(formats.findByFileName("Plan.YML")).get().isInstanceOf(YamlPlanFormat.class);
        PlanFormat format = formats.findByFileName("plan.yaml").orElseThrow();
        assertThat(format.getId()).isEqualTo("yaml");
        assertThat(format.getDisplayName(Locale.JAPANESE)).isEqualTo("YAML");
        assertThat(format.isLossless()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aizuwakamatsu-community-welfare", "kiyose-community-welfare"})
    void aRealPlanBecomesYamlAndTheSameJsonAgain(String name) throws IOException {
        byte[] json = example(name);

        byte[] yaml = Yaml.write(Yaml.readJson(json));
        Plan read = Yaml.read(yaml).orElseThrow();

        assertThat(Yaml.writeJson(read)).isEqualTo(json);
        assertThat(Yaml.write(read)).isEqualTo(yaml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aizuwakamatsu-community-welfare", "kiyose-community-welfare"})
    void anotherReaderTakesTheYamlForTheSameDataAsTheJson(String name) throws IOException {
        byte[] json = example(name);

        Object yaml = new Load(LoadSettings.builder().build())
                .loadFromString(new String(Yaml.write(Yaml.readJson(json)), UTF_8));

        assertThat(yaml).isEqualTo(new JsonMapper().readValue(json, Object.class));
    }

    @Test
    void plainScalarsAreWhatTheirMembersTakeThemFor() {
        Plan plan = Yaml.read("""
                        schemaVersion: 1.0
                        id: 072028
                        kind: OTHER
                        title: NO
                        edition: 2018
                        municipality: { code: 072028, name: on }
                        period: { from: 2018, to: 2026 }
                        """).orElseThrow();

        assertThat(plan.getId()).isEqualTo("072028");
        assertThat(plan.getTitle()).isEqualTo("NO");
        assertThat(plan.getEdition()).contains("2018");
        assertThat(plan.getMunicipality().getCode()).hasToString("072028");
        assertThat(plan.getMunicipality().getName()).isEqualTo("on");
        assertThat(plan.getPeriod().orElseThrow().getFrom()).isEqualTo(FiscalYear.of(2018));
    }

    @Test
    void everyPartOfAPlanIsFoundInItsFile() {
        List<ModelPath> paths = new ArrayList<>();
        for (String path : new String[] {
            "", "/title", "/elements/0", "/elements/0/children/1", "/elements/0/children/1/title", "/elements/7/title"
        }) {
            paths.add(ModelPath.parse(path));
        }

        Map<ModelPath, SourceLocation> places =
                Yaml.read(Yaml.with("""
                        elements:
                          - id: d1
                            level: l
                            title: "𠮷"
                            children:
                            - { id: m1, level: l, title: a }
                            - { id: m2, level: l, title: a }
                        """)).getSourceMap().locate(paths);

        assertThat(paths.stream().map(path -> describe(places.get(path))))
                .containsExactly(
                        "plan.yaml:1:1",
                        "plan.yaml:4:8",
                        "plan.yaml:7:5",
                        "plan.yaml:12:7",
                        "plan.yaml:12:34",
                        "plan.yaml:7:3");
    }

    private static String describe(SourceLocation place) {
        return place.describe();
    }
}
