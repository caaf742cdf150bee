package io.github.keikaku.plan.io.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final List<String> WORDS = List.of("title", "fiscalYear", "nextPolicy", "id");

    @Test
    void aNearWordIsSuggested() {
        assertThat(Suggestions.nearest("titel", WORDS)).contains("title");
        assertThat(Suggestions.nearest("titles", WORDS)).contains("title");
        assertThat(Suggestions.nearest("tile", WORDS)).contains("title");
        assertThat(Suggestions.nearest("fiscal_year", WORDS)).contains("fiscalYear");
        assertThat(Suggestions.nearest("ID", WORDS)).contains("id");
    }

    @Test
    void aFarWordIsNot() {
        assertThat(Suggestions.nearest("goal", WORDS)).isEmpty();
        assertThat(Suggestions.nearest("", WORDS)).isEmpty();
        assertThat(Suggestions.nearest("ab", WORDS)).isEmpty();
        assertThat(Suggestions.nearest("title".repeat(1000), WORDS)).isEmpty();
    }
}
