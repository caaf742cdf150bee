package io.github.keikaku.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.fixture.Fault;
import io.github.keikaku.plan.rules.fixture.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([?/]?)([A-Za-z]+)((?:\\|term)?)}");

    private static Map<String, String> texts(String language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("io.github.keikaku.plan.rules.messages", Locale.forLanguageTag(language));
        return bundle.keySet().stream()
                .collect(Collectors.toMap(key -> key, bundle::getString, (one, two) -> one, TreeMap::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyRuleHasAllItsTextsAndNoTextIsLeftOver(String language) {
        Set<String> expected = new TreeSet<>();
        for (Rule rule : RuleSet.standard().getRules()) {
            RuleDescriptor descriptor = rule.getDescriptor();
            String id = descriptor.getId();
            expected.addAll(List.of(id, id + ".title", id + ".description", id + ".example"));
            descriptor.getParameters().forEach(parameter -> expected.add(id + ".parameter." + parameter.getName()));
        }
        Map<String, String> texts = texts(language);

        assertThat(texts.keySet())
                .filteredOn(key -> !key.startsWith("term."))
                .as("keys of messages_%s.properties, against the rules of the standard set", language)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(texts.values()).noneMatch(String::isBlank);
    }

    /** Making the plans that these rules look at is a duty of effort, which nobody can violate. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noRuleOnLawsSpeaksOfViolation(String language) {
        assertThat(texts(language))
                .hasKeySatisfying(new Condition<>(key -> key.startsWith("law."), "a text on laws"))
                .allSatisfy((key, text) -> {
                    if (key.startsWith("law.")) {
                        assertThat(text.toLowerCase(Locale.ROOT))
                                .as(key)
                                .doesNotContain("違反", "違法", "violat", "breach", "unlawful");
                    }
                });
    }

    @Test
    void bothLanguagesUseTheSameTermsAndPlaceholders() {
        Map<String, String> japanese = texts("ja");
        Map<String, String> english = texts("en");

        assertThat(japanese.keySet()).isEqualTo(english.keySet());
        japanese.forEach((key, text) ->
                assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    static List<Fault> faults() {
        return Faults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyPlaceholderHasItsArgumentAndEveryTermItsWord(Fault fault) {
        for (Finding finding : fault.validate(PlanValidator.standard()).getFindings()) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(finding.getMessage(locale)).doesNotContain("{", "}").isNotBlank();
            }
            assertThat(finding.getMessage(Locale.JAPANESE)).isNotEqualTo(finding.getMessage(Locale.ENGLISH));
            for (String name : termPlaceholders(texts("en").getOrDefault(finding.getRule(), ""))) {
                assertThat(texts("en"))
                        .containsKeys(termKeys(finding.getArguments().get(name)));
            }
        }
    }

    @Test
    void aFindingSpeaksJapaneseAndEnglish() {
        Finding finding = PlanValidator.standard()
                .validate(Faults.all().stream()
                        .filter(fault -> fault.rule().equals("plan.municipality.check-digit"))
                        .findFirst()
                        .orElseThrow()
                        .plan())
                .getFindings()
                .get(0);

        assertThat(finding.getMessage(Locale.JAPAN)).isEqualTo("団体コード「132218」の検査数字が合いません。先頭の5桁が正しければ、末尾は 7 です。");
        assertThat(finding.getMessage(Locale.ENGLISH))
                .isEqualTo("The check digit of municipality code \"132218\" is wrong."
                        + " If the first five digits are right, the last is 7.");
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    private static String[] termKeys(DataValue argument) {
        Stream<DataValue> words =
                argument instanceof DataValue.Sequence list ? list.values().stream() : Stream.of(argument);
        return words.map(word -> "term." + word).toArray(String[]::new);
    }

    private static List<String> termPlaceholders(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (!matcher.group(3).isEmpty()) {
                names.add(matcher.group(2));
            }
        }
        return names;
    }
}
