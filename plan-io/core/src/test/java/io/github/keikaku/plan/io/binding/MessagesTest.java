package io.github.keikaku.plan.io.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.toy.Toys;
import io.github.keikaku.plan.model.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    private static Properties bundle(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(
                "/io/github/keikaku/plan/io/messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String first(String json, Locale locale) {
        Finding finding = Toys.read(json).findings().get(0);
        return finding.getMessage(locale);
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders() throws IOException {
        Properties ja = bundle("ja");
        Properties en = bundle("en");

        assertThat(new TreeSet<>(ja.stringPropertyNames())).isEqualTo(new TreeSet<>(en.stringPropertyNames()));
        for (String key : ja.stringPropertyNames()) {
            assertThat(placeholders(ja.getProperty(key))).as(key).isEqualTo(placeholders(en.getProperty(key)));
        }
    }

    @Test
    void everyRuleOfFormHasAText() throws IOException {
        assertThat(bundle("ja").stringPropertyNames())
                .contains(
                        FormatRules.SYNTAX,
                        FormatRules.ENCODING,
                        FormatRules.TYPE,
                        FormatRules.MEMBER_MISSING,
                        FormatRules.MEMBER_UNKNOWN,
                        FormatRules.MEMBER_DUPLICATE,
                        FormatRules.VALUE_UNKNOWN,
                        FormatRules.VALUE_MALFORMED,
                        FormatRules.LIMIT_EXCEEDED);
    }

    @Test
    void messagesAreSentencesInEitherLanguage() {
        String typo = "{\"name\":\"a\",\"nome\":1}";

        assertThat(first(typo, Locale.JAPANESE)).isEqualTo("項目「nome」はここでは使えません。「name」の誤りではありませんか。");
        assertThat(first(typo, Locale.ENGLISH))
                .isEqualTo("The member \"nome\" is not known here; did you mean \"name\"?");
        assertThat(first("{\"name\":1}", Locale.JAPANESE)).isEqualTo("値の型が違います。文字列が必要ですが、整数になっています。");
        assertThat(first("{\"name\":\"a\"", Locale.ENGLISH))
                .isEqualTo("The document breaks the rules of its syntax: the document ends too early;"
                        + " look for a bracket or quote that is not closed");
        assertThat(first("{\"name\":\"a\",}", Locale.JAPANESE)).isEqualTo("文書の文法に誤りがあります: 最後の要素の後にコンマは書けません（該当箇所: }）。");
    }
}
