package io.github.keikaku.plan.io.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.bundle.BundleKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

    @Test
    void noBundleHasAKeyTwice() throws IOException {
        List<Path> bundles = BundleKeys.bundlesIn(Path.of("src", "main", "resources"));

        assertThat(bundles).hasSizeGreaterThanOrEqualTo(4);
        for (Path bundle : bundles) {
            assertThat(BundleKeys.repeatedIn(bundle)).isEmpty();
        }
    }
}
