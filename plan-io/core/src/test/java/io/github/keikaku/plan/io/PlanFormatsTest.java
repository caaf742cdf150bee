package io.github.keikaku.plan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.Plan;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFormatsTest {

    /** A format that does nothing. */
    public static class Idle implements PlanFormat {
        @Override
        public String getId() {
            return "idle";
        }

        @Override
        public String getDisplayName(Locale locale) {
            return "Idle";
        }

        @Override
        public List<String> getFileExtensions() {
            return List.of("idle", "idle.json");
        }

        @Override
        public boolean isLossless() {
            return false;
        }

        @Override
        public ReadResult read(PlanInput input, ReadOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public WriteReport write(Plan plan, OutputStream out) {
            throw new UnsupportedOperationException();
        }
    }

    /** A format whose id is taken. */
    public static final class Twin extends Idle {}

    /** A format that cannot be made. */
    public static final class Broken extends Idle {
        public Broken() {
            throw new IllegalStateException("no licence");
        }
    }

    /** A format that breaks its promise. */
    public static final class Nameless extends Idle {
        @Override
        public String getId() {
            return null;
        }
    }

    private static PlanFormats discover(Path folder, String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(PlanFormat.class.getName()), String.join("\n", providers), StandardCharsets.UTF_8);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, PlanFormat.class.getClassLoader())) {
            return PlanFormats.ofServiceLoader(loader);
        }
    }

    @Test
    void theCanonicalFormatIsFoundAsAService() {
        PlanFormats formats = PlanFormats.ofServiceLoader();

        assertThat(formats.getProblems()).isEmpty();
        assertThat(formats.findById("json")).containsInstanceOf(JsonPlanFormat.class);
        assertThat(formats.findById("pdf")).isEmpty();
    }

    @Test
    void aProviderThatFailsCostsOnlyItself(@TempDir Path folder) throws IOException {
        PlanFormats formats = discover(
                folder,
                Broken.class.getName(),
                "org.example.Absent",
                PlanFormatsTest.class.getName(),
                Nameless.class.getName(),
                Idle.class.getName(),
                Twin.class.getName());

        assertThat(formats.getFormats()).extracting(PlanFormat::getId).containsExactly("idle", "json");
        assertThat(formats.getProblems())
                .hasSize(5)
                .anyMatch(problem ->
                        problem.equals(Broken.class.getName() + ": java.lang.IllegalStateException: no licence"))
                .anyMatch(problem -> problem.contains("org.example.Absent"))
                .anyMatch(problem -> problem.contains("not a subtype"))
                .anyMatch(problem -> problem.startsWith(Nameless.class.getName()) && problem.contains("needs an id"))
                .anyMatch(problem -> problem.startsWith(Twin.class.getName()) && problem.contains("is taken"));
    }

    @Test
    void aBrokenListOfProvidersIsReported(@TempDir Path folder) throws IOException {
        PlanFormats formats = discover(folder, "this is no class name");

        assertThat(formats.findById("json")).isPresent();
        assertThat(formats.getProblems()).hasSize(1);
    }

    @Test
    void aFileNameLeadsToTheFormatWithTheLongestFittingEnding() {
        PlanFormats formats =
                PlanFormats.builder().add(new JsonPlanFormat()).add(new Idle()).build();

        assertThat(formats.findByFileName("計画.JSON")).containsInstanceOf(JsonPlanFormat.class);
        assertThat(formats.findByFileName("a/b.idle.json")).containsInstanceOf(Idle.class);
        assertThat(formats.findByFileName("json")).isEmpty();
        assertThat(formats.findByFileName("plan.xml")).isEmpty();
        assertThat(formats.getFormats()).extracting(PlanFormat::getId).containsExactly("json", "idle");
    }

    @Test
    void anIdCanBeAddedOnlyOnce() {
        PlanFormats.Builder builder = PlanFormats.builder().add(new Idle());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(new Twin()))
                .withMessage("there is already a format \"idle\"");
    }
}
