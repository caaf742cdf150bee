package io.github.keikaku.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleProviderTest {

    @TempDir
    Path directory;

    /** Brings a rule that works, and one whose id is taken. */
    public static final class Good implements RuleProvider {
        @Override
        public List<Rule> getRules() {
            return List.of(
                    HouseRule.reporting("house.provided", "/title"), HouseRule.reporting("structure.id.duplicate"));
        }
    }

    /** Cannot be made. */
    public static final class Broken implements RuleProvider {
        public Broken() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public List<Rule> getRules() {
            return List.of();
        }
    }

    /** Can be made, and is of no use. */
    public static final class Useless implements RuleProvider {
        @Override
        public List<Rule> getRules() {
            throw new UnsupportedOperationException("no rules today");
        }
    }

    private URLClassLoader loaderOf(String... providers) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.write(services.resolve(RuleProvider.class.getName()), Arrays.asList(providers));
        return new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader());
    }

    @Test
    void discoveredRulesRunBesideTheStandardOnesAndReportsNameWhatFailed() throws IOException {
        try (URLClassLoader loader = loaderOf(Broken.class.getName(), Good.class.getName())) {
            ValidationReport report = PlanValidator.builder()
                    .ruleSet(RuleSet.discover(loader))
                    .build()
                    .validate(SoundPlan.plan());

            assertThat(report.getFindings()).extracting(Finding::getRule).containsExactly("house.provided");
            assertThat(report.getFailures())
                    .extracting(RuleFailure::getOrigin)
                    .containsExactly(Broken.class.getName(), Good.class.getName());
        }
    }

    @Test
    void aServiceFileThatCannotBeReadIsNamed() throws IOException {
        try (URLClassLoader loader = loaderOf("not a name")) {
            RuleSet rules = RuleSet.discover(loader);

            assertThat(rules.getFailures())
                    .extracting(RuleFailure::getOrigin)
                    .containsOnly(RuleProvider.class.getName());
            assertThat(rules.getRules()).hasSameSizeAs(RuleSet.standard().getRules());
        }
    }

    @Test
    void eachBrokenProviderIsNamedOnceAndSkipped() throws IOException {
        String broken = Broken.class.getName();
        String useless = Useless.class.getName();
        String good = Good.class.getName();
        try (URLClassLoader loader = loaderOf("no.such.Provider", broken, useless, good)) {
            RuleSet rules = RuleSet.discover(loader);

            assertThat(rules.getFailures())
                    .extracting(RuleFailure::getOrigin)
                    .containsExactly(RuleProvider.class.getName(), broken, useless, good);
            assertThat(rules.getFailures().get(0).getCause()).isInstanceOf(ServiceConfigurationError.class);
            assertThat(rules.getFailures().get(2).getCause()).hasMessage("no rules today");
            assertThat(rules.getFailures().get(3).getCause()).hasMessageContaining("structure.id.duplicate");
        }
    }

    @Test
    void theContextClassLoaderIsAskedWhereNoneIsNamed() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = loaderOf(Good.class.getName())) {
            thread.setContextClassLoader(loader);

            assertThat(RuleSet.discover().getRules())
                    .extracting(rule -> rule.getDescriptor().getId())
                    .contains("house.provided");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aProviderCanBeAddedByHand() {
        RuleSet rules = RuleSet.builder().add(new Good()).build();

        assertThat(rules.getRules()).hasSize(3);
        assertThat(rules.getFailures()).isEmpty();
    }
}
