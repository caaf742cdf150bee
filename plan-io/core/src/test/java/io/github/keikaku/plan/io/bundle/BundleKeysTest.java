package io.github.keikaku.plan.io.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleKeysTest {

    @Test
    void aKeyThatIsWrittenTwiceIsFound(@TempDir Path folder) throws IOException {
        Path bundle = Files.writeString(folder.resolve("texts_en.properties"), "one = 1\n# one = 2\ntwo = 2\none: 3\n");

        assertThat(BundleKeys.bundlesIn(folder)).containsExactly(bundle);
        assertThat(BundleKeys.repeatedIn(bundle)).containsExactly("texts_en.properties: one");
    }

    @Test
    void noBundleOfThisModuleHasAKeyTwice() throws IOException {
        for (Path bundle : BundleKeys.bundlesIn(Path.of("src", "main", "resources"))) {
            assertThat(BundleKeys.repeatedIn(bundle)).isEmpty();
        }
    }
}
