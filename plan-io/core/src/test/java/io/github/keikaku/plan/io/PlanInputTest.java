package io.github.keikaku.plan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanInputTest {

    private static final byte[] FIVE = {1, 2, 3, 4, 5};

    private static void assertThatItHasFiveBytes(PlanInput input) throws IOException {
        assertThat(input.read(6)).contains(FIVE);
    }

    @Test
    void aFileIsReadUpToItsLimit(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("plan.json"), FIVE);
        PlanInput input = PlanInput.of(file);

        assertThat(input.getName()).isEqualTo(file.toString());
        assertThat(input).hasToString(file.toString());
        assertThatItHasFiveBytes(input);
        assertThat(input.read(5)).contains(FIVE);
        assertThat(input.read(4)).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsAProblemOfInput(@TempDir Path folder) {
        PlanInput input = PlanInput.of(folder.resolve("none.json"));

        assertThatIOException().isThrownBy(() -> new JsonPlanFormat().read(input));
    }

    @Test
    void bytesInMemoryAreCopied() throws IOException {
        byte[] bytes = FIVE.clone();
        PlanInput input = PlanInput.of("x", bytes);
        bytes[0] = 9;

        assertThatItHasFiveBytes(input);
        assertThatItHasFiveBytes(input);
        assertThat(input.read(4)).isEmpty();
    }

    @Test
    void aStreamIsReadOnceAndNoFurtherThanNeeded() throws IOException {
        assertThatItHasFiveBytes(PlanInput.of("x", new ByteArrayInputStream(FIVE)));
        assertThat(PlanInput.of("x", new ByteArrayInputStream(FIVE)).read(5)).contains(FIVE);

        PlanInput endless = PlanInput.of("endless", new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        });
        assertThat(endless.read(1_000)).isEmpty();
        assertThatIOException().isThrownBy(() -> endless.read(1_000)).withMessageContaining("already been read");
    }
}
