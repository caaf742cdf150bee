package io.github.keikaku.plan.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleMessageSourceTest {

    private static final String BUNDLE = "io.github.keikaku.plan.model.finding.TestMessages";

    private final Locale machine = Locale.getDefault();

    @BeforeEach
    @AfterEach
    void forgetTheBundlesOfOtherLocales() {
        ResourceBundle.clearCache();
        Locale.setDefault(machine);
    }

    private static MessageSource messages() {
        return MessageSource.ofBundle(locale -> ResourceBundle.getBundle(BUNDLE, locale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en-US", "fr-FR", "und"})
    void whatIsToldDoesNotDependOnTheLanguageOfTheMachine(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        MessageSource messages = messages();

        assertThat(messages.find("plain", Locale.JAPANESE)).contains("評価がありません");
        assertThat(messages.find("plain", Locale.ENGLISH)).contains("There is no grade");
        assertThat(messages.find("plain", Locale.GERMAN)).contains("There is no grade");
        assertThat(messages.find("plain", Locale.ROOT)).contains("There is no grade");
        assertThat(messages.find("english-only", Locale.JAPANESE)).contains("Only English: {actors|term}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en-US", "fr-FR"})
    void whatIsWrittenInJapaneseAloneIsNotToldToOthers(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(messages().find("term.only-japanese", Locale.JAPANESE)).contains("和語");
        assertThat(messages().find("term.only-japanese", Locale.ENGLISH)).isEmpty();
        assertThat(messages().find("term.only-japanese", Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ja-JP", "ja-JP-u-ca-japanese", "ja-Jpan-JP"})
    void everyKindOfJapaneseIsJapanese(String tag) {
        assertThat(messages().find("plain", Locale.forLanguageTag(tag))).contains("評価がありません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en-US"})
    void anUnknownKeyAndAMissingBundleAreEmpty(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        MessageSource missing = MessageSource.ofBundle(locale -> ResourceBundle.getBundle("no.such.Bundle", locale));

        assertThat(messages().find("no.such.key", Locale.JAPANESE)).isEmpty();
        assertThat(missing.find("plain", Locale.JAPANESE)).isEmpty();
        assertThat(MessageSource.none().find("plain", Locale.JAPANESE)).isEmpty();
    }
}
