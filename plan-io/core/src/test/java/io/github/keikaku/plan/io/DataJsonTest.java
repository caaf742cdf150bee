package io.github.keikaku.plan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.common.DataValue;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataJsonTest {

    @Test
    void dataIsReadBackAsItWasPrinted() throws IOException {
        String json = """
                [
                  null,
                  true,
                  1.50,
                  {
                    "b": "計画",
                    "a": []
                  }
                ]
                """;

        DataValue value = DataJson.read(PlanInput.of("data.json", json));

        assertThat(DataJson.write(value)).isEqualTo(json);
    }

    @Test
    void whatIsNoSoundJsonIsRefusedWithItsPlace() {
        refused("[1, 2", "data.json:1:6: ");
        refused("{\"a\": 1, \"a\": 2}", "data.json:1:10: ");
        refused("", "data.json:1:1: ");
    }

    @Test
    void aFileThatIsNotThereIsNoMatterOfItsContent() {
        assertThatIOException().isThrownBy(() -> DataJson.read(PlanInput.of(Path.of("missing.json"))));
    }

    private static void refused(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataJson.read(PlanInput.of("data.json", json)))
                .withMessageStartingWith(message);
    }
}
