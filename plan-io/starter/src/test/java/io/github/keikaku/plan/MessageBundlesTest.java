package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.bundle.BundleKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageBundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan-model", "plan-rules", "plan-io", "examples"})
    void noBundleOfAnyModuleHasAKeyTwice(String module) throws IOException {
        List<Path> bundles = BundleKeys.bundlesIn(Path.of("..", "..", module));

        assertThat(bundles.stream().flatMap(MessageBundlesTest::repeatedIn)).isEmpty();
    }

    private static Stream<String> repeatedIn(Path bundle) {
        try {
            return BundleKeys.repeatedIn(bundle).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
