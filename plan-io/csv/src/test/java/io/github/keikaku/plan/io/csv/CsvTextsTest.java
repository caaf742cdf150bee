package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CsvTextsTest {

    private static Properties bundle(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = CsvTextsTest.class.getResourceAsStream("messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(bundle("ja").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
    }
}
