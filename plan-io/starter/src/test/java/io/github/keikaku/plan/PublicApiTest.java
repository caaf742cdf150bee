package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.csv.CsvPlanFormat;
import io.github.keikaku.plan.io.tables.PlanTables;
import io.github.keikaku.plan.io.yaml.YamlPlanFormat;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.testkit.CaseRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing becomes public, and nothing public changes, by accident. */
class PublicApiTest {

    private static final Path LISTINGS = Path.of("src", "test", "resources", "public-api");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Plan.class,
                PlanValidator.class,
                PlanFormat.class,
                YamlPlanFormat.class,
                PlanTables.class,
                CsvPlanFormat.class,
                CaseRunner.class,
                Keikaku.class
            })
    void theApiIsTheOneThatWasAgreedOn(Class<?> member) throws IOException {
        Path listing = LISTINGS.resolve(member.getPackageName() + ".txt");
        List<String> api = PublicApi.of(member);
        if ("accept".equals(System.getProperty("public-api"))) {
            Files.createDirectories(LISTINGS);
            Files.writeString(listing, String.join("\n", api) + "\n");
        }
        assertThat(api)
                .as(
                        "the public API of %s; if the change is meant, run with -Dpublic-api=accept, commit the listing,"
                                + " and name the change in CHANGELOG.md",
                        member.getPackageName())
                .containsExactlyElementsOf(Files.readAllLines(listing));
    }
}
