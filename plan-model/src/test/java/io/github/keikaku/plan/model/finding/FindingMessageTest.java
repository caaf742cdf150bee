package io.github.keikaku.plan.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingMessageTest {

    private static final MessageSource MESSAGES = MessageSource.ofBundle(
            locale -> ResourceBundle.getBundle("io.github.keikaku.plan.model.finding.TestMessages", locale));

    private static Finding.Builder finding(String rule) {
        return Finding.builder()
                .rule(rule)
                .severity(Severity.WARNING)
                .path(ModelPath.root())
                .messages(MESSAGES);
    }

    /** A finding whose rule's text is given on the spot. */
    private static Finding.Builder saying(String text) {
        return finding("rule").messages((key, locale) -> key.equals("rule") ? Optional.of(text) : Optional.empty());
    }

    @Test
    void aReaderIsToldInTheReadersLanguage() {
        Finding finding = finding("named")
                .argument("element", "m20")
                .argument("grade", "B")
                .build();

        assertThat(finding.getMessage(Locale.JAPANESE)).isEqualTo("取組「m20」の評価はBです");
        assertThat(finding.getMessage(Locale.JAPAN)).isEqualTo("取組「m20」の評価はBです");
        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("The grade of “m20” is B");
        assertThat(finding.getMessage(Locale.UK)).isEqualTo("The grade of “m20” is B");
        assertThat(finding.getMessage(Locale.FRENCH)).isEqualTo("The grade of “m20” is B");
    }

    @Test
    void whatHasNoTextInALanguageIsToldInEnglish() {
        Finding finding =
                finding("english-only").argument("actors", List.of("CITIZEN")).build();

        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("Only English: citizens");
        assertThat(finding.getMessage(Locale.JAPANESE)).startsWith("Only English: ");
    }

    @Test
    void aRuleWithoutTextIsToldByItsIdAndArguments() {
        Finding finding = finding("no.such.rule").argument("element", "m20").build();

        assertThat(finding.getMessage(Locale.JAPANESE)).isEqualTo("no.such.rule {element=m20}");
    }

    @Test
    void aFindingWithoutMessagesOrWithoutTheirBundleIsToldByItsIdAndArguments() {
        Finding none = Finding.builder()
                .rule("rule")
                .severity(Severity.INFO)
                .path(ModelPath.root())
                .build();
        Finding missing = finding("rule")
                .messages(MessageSource.ofBundle(locale -> ResourceBundle.getBundle("no.such.Bundle", locale)))
                .build();

        assertThat(none.getMessage(Locale.ENGLISH)).isEqualTo("rule {}");
        assertThat(missing.getMessage(Locale.ENGLISH)).isEqualTo("rule {}");
    }

    @Test
    void aPlaceholderIsFilledWhereverItStands() {
        Finding finding = finding("twice").argument("a", 1).argument("b", 2).build();

        assertThat(finding.getMessage(Locale.JAPANESE)).isEqualTo("1・1・2");
    }

    @Test
    void aPlaceholderWithoutArgumentStaysVisible() {
        assertThat(finding("named").argument("grade", "B").build().getMessage(Locale.ENGLISH))
                .isEqualTo("The grade of “{element}” is B");
        assertThat(finding("listed").build().getMessage(Locale.ENGLISH)).isEqualTo("For: {actors|term}");
    }

    @Test
    void bracesInAnArgumentAreLeftAlone() {
        Finding finding = finding("named")
                .argument("element", "{grade}")
                .argument("grade", "{?x}{/x}")
                .build();

        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("The grade of “{grade}” is {?x}{/x}");
    }

    @Test
    void termsAreLookedUpInTheReadersLanguage() {
        Finding finding = finding("listed")
                .argument("actors", List.of("CITIZEN", "GOVERNMENT", "unknown", "english"))
                .build();

        assertThat(finding.getMessage(Locale.JAPANESE)).isEqualTo("対象：市民、行政、unknown、English word");
        assertThat(finding.getMessage(Locale.ENGLISH))
                .isEqualTo("For: citizens, the municipality, unknown, English word");
    }

    @Test
    void aSectionIsLeftOutWhereItsArgumentIsMissing() {
        assertThat(finding("optional").argument("until", 2020).build().getMessage(Locale.JAPANESE))
                .isEqualTo("開始、終了2020です");
        assertThat(finding("optional").build().getMessage(Locale.JAPANESE)).isEqualTo("開始です");
    }

    @Test
    void sectionsMayBeNested() {
        assertThat(finding("nested").argument("a", 1).argument("b", 2).build().getMessage(Locale.JAPANESE))
                .isEqualTo("外内21。");
        assertThat(finding("nested").argument("a", 1).build().getMessage(Locale.JAPANESE))
                .isEqualTo("外1。");
        assertThat(finding("nested").argument("b", 2).build().getMessage(Locale.JAPANESE))
                .isEqualTo("。");
    }

    @Test
    void aTextThatIsNotWellFormedIsStillTold() {
        assertThat(finding("broken").argument("element", "x").build().getMessage(Locale.ENGLISH))
                .isEqualTo("Open {element");
        assertThat(finding("brackets").build().getMessage(Locale.ENGLISH)).isEqualTo("{} tail");
        assertThat(finding("section").argument("element", "x").build().getMessage(Locale.ENGLISH))
                .isEqualTo("rest x");
    }

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.50",
        "1E+3, 1000",
        "1E-3, 0.001",
        "0E+5, 0",
        "1E+101, 1E+101",
        "1E-101, 1E-101",
        "1E+999999999, 1E+999999999"
    })
    void aDecimalIsToldPlainlyUnlessThatWouldBeAllZeros(String decimal, String told) {
        Finding finding =
                saying("{value}").argument("value", new BigDecimal(decimal)).build();

        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo(told);
    }

    @Test
    void aHundredPlacesAreStillToldPlainly() {
        Finding finding = saying("{value}")
                .argument("value", BigDecimal.ONE.scaleByPowerOfTen(100))
                .build();

        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("1" + "0".repeat(100));
    }

    @Test
    void everySortOfArgumentIsTold() {
        Map<String, DataValue> arguments = Map.of(
                "null", DataValue.ofNull(),
                "bool", DataValue.of(true),
                "map", DataValue.ofMap(Map.of("a", DataValue.of(1))),
                "list", DataValue.ofList(List.of(DataValue.ofTexts(List.of("a", "b")), DataValue.of(2))));
        Finding finding =
                saying("{null} {bool} {map} {list}").putAllArguments(arguments).build();

        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("null true {a=1} a, b, 2");
    }

    @Test
    void theTextsPlayNoPartInEquality() {
        assertThat(finding("plain").build())
                .isEqualTo(finding("plain").messages(MessageSource.none()).build())
                .isNotEqualTo(finding("named").build());
    }

    @Test
    void argumentsKeepTheOrderOfTheRule() {
        Finding finding = finding("plain")
                .argument("zeta", 1)
                .argument("alpha", "x")
                .argument("mu", List.of())
                .build();

        assertThat(finding.getArguments().keySet()).containsExactly("zeta", "alpha", "mu");
    }
}
