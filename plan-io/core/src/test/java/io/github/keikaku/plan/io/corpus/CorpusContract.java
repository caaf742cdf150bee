package io.github.keikaku.plan.io.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.Finding;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every format of text is held to by its corpus, {@code corpus/format} among its resources. */
public abstract class CorpusContract {

    /** The case whose messages somebody read and approved. */
    protected static final String MANY = "many-faults-in-one-document";

    private final PlanFormat format;
    private final String documentName;

    protected CorpusContract(PlanFormat format) {
        this.format = format;
        this.documentName = "case." + format.getFileExtensions().get(0);
    }

    protected final List<CorpusCase> cases() throws IOException {
        URL corpus = Objects.requireNonNull(getClass().getResource("/corpus/format"));
        return CorpusCase.all(corpus, documentName);
    }

    protected final CorpusCase named(String name) throws IOException {
        return cases().stream()
                .filter(test -> test.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ReadResult read(CorpusCase test) throws IOException {
        return format.read(PlanInput.of(documentName, test.document()), test.options());
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsFoundWhereItStands() throws IOException {
        return cases().stream()
                .map(test -> dynamicTest(test.name(), () -> {
                    ReadResult result = read(test);

                    assertThat(result.getFindings())
                            .extracting(CorpusCase.Expected::of)
                            .containsExactlyElementsOf(test.expected());
                    assertThat(result.getPlan().isPresent()).isEqualTo(!result.hasErrors());
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theMessagesReadAsTheyWereApproved(String language) throws IOException {
        CorpusCase test = named(MANY);
        Locale locale = Locale.forLanguageTag(language);

        String messages = read(test).getFindings().stream()
                .map(finding -> finding.getPath() + "\n  " + finding.getMessage(locale) + "\n")
                .collect(Collectors.joining());

        assertThat(messages)
                .as("if the new words read well, put them into messages.%s.txt of %s", language, MANY)
                .isEqualTo(test.text("messages." + language + ".txt"));
    }

    @TestFactory
    Stream<DynamicTest> everyMessageIsComplete() throws IOException {
        return cases().stream()
                .map(test -> dynamicTest(test.name(), () -> {
                    for (Finding finding : read(test).getFindings()) {
                        String japanese = finding.getMessage(Locale.JAPANESE);
                        String english = finding.getMessage(Locale.ENGLISH);

                        assertThat(japanese).doesNotContain(finding.getRule()).containsPattern("[ぁ-ん]");
                        assertThat(english).doesNotContain(finding.getRule()).containsPattern("[a-z]");
                        assertThat(placeholders(japanese)).isEmpty();
                        assertThat(placeholders(english)).isEmpty();
                    }
                }));
    }

    private static List<String> placeholders(String message) {
        return message.lines()
                .filter(line -> line.matches(".*\\{[?/]?[a-z|]+}.*"))
                .toList();
    }
}
