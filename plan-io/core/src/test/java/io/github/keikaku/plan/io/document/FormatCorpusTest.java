package io.github.keikaku.plan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of form, each at its place: the documents in {@code corpus/format} and the findings beside them. */
class FormatCorpusTest {

    private static final String MANY = "many-faults-in-one-document";

    @TestFactory
    Stream<DynamicTest> everyFaultIsFoundWhereItStands() throws IOException {
        return CorpusCase.all().stream()
                .map(test -> dynamicTest(test.name(), () -> {
                    ReadResult result = test.read();

                    assertThat(result.getFindings())
                            .extracting(CorpusCase.Expected::of)
                            .containsExactlyElementsOf(test.expected());
                    assertThat(result.getPlan().isPresent()).isEqualTo(!result.hasErrors());
                }));
    }

    @Test
    void everyRuleOfFormHasACase() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (CorpusCase test : CorpusCase.all()) {
            test.expected().forEach(expected -> rules.add(expected.rule()));
        }

        assertThat(rules)
                .containsExactly(
                        "format.encoding",
                        "format.limit.exceeded",
                        "format.member.duplicate",
                        "format.member.missing",
                        "format.member.unknown",
                        "format.syntax",
                        "format.type",
                        "format.value.malformed",
                        "format.value.unknown");
    }

    @Test
    void oneRunFindsManyFaultsOfEveryRuleThatCanStandTogether() throws IOException {
        List<CorpusCase.Expected> faults = CorpusCase.named(MANY).expected();

        assertThat(faults).hasSizeGreaterThanOrEqualTo(20);
        assertThat(faults)
                .extracting(CorpusCase.Expected::rule)
                .contains(
                        "format.limit.exceeded",
                        "format.member.duplicate",
                        "format.member.missing",
                        "format.member.unknown",
                        "format.type",
                        "format.value.malformed",
                        "format.value.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theMessagesReadAsTheyWereApproved(String language) throws IOException {
        CorpusCase test = CorpusCase.named(MANY);
        Locale locale = Locale.forLanguageTag(language);

        String messages = test.read().getFindings().stream()
                .map(finding -> finding.getPath() + "\n  " + finding.getMessage(locale) + "\n")
                .collect(Collectors.joining());

        assertThat(messages)
                .as("if the new words read well, put them into messages.%s.txt of %s", language, MANY)
                .isEqualTo(test.text("messages." + language + ".txt"));
    }

    @TestFactory
    Stream<DynamicTest> everyMessageIsComplete() throws IOException {
        return CorpusCase.all().stream()
                .map(test -> dynamicTest(test.name(), () -> {
                    for (Finding finding : test.read().getFindings()) {
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
