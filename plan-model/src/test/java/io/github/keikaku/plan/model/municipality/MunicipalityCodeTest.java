package io.github.keikaku.plan.model.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    @ParameterizedTest
    @CsvSource({
        "132217, 東京都清瀬市",
        "072028, 福島県会津若松市",
        "132292, 東京都西東京市",
        "011002, 北海道札幌市",
        "020001, 青森県",
        "011011, 北海道札幌市中央区"
    })
    void anOfficialCodeIsKnownByItsName(String code, String name) {
        MunicipalityCode known = MunicipalityCode.of(code);

        assertThat(known.hasValidCheckDigit()).isTrue();
        assertThat(known.find().map(LocalGovernment::getFullName)).contains(name);
        assertThat(known).hasToString(code);
        assertThat(code).matches(MunicipalityCode.GRAMMAR);
    }

    @Test
    void sixWrongDigitsAreAValueToo() {
        MunicipalityCode wrong = MunicipalityCode.of("132218");

        assertThat(wrong.hasValidCheckDigit()).isFalse();
        assertThat(wrong.getExpectedCheckDigit()).isEqualTo(7);
        assertThat(wrong.find()).isEmpty();
        assertThat(wrong.getPrefecture()).contains(Prefecture.TOKYO);
        assertThat(wrong).hasToString("132218");
    }

    @ParameterizedTest
    @CsvSource({"000000, 1", "000001, 1", "480002, 2", "999999, 7"})
    void aCodeOfNoPrefectureHasNone(String code, int checkDigit) {
        MunicipalityCode wrong = MunicipalityCode.of(code);

        assertThat(wrong.getPrefecture()).isEmpty();
        assertThat(wrong.getPrefectureCode()).isEqualTo(code.substring(0, 2));
        assertThat(wrong.getExpectedCheckDigit()).isEqualTo(checkDigit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "13221", "1322170", "13221a", "１３２２１７", " 132217", "132217 ", "13-221", "+32217", "-32217", "清瀬市",
                "٠١٢٣٤٥"
            })
    void anythingButSixAsciiDigitsIsNoCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityCode.of(text))
                .withMessage(
                        "not a municipality code: \"%s\"; write six digits, the check digit included, such as 132217",
                        text);
        assertThat(text).doesNotMatch(MunicipalityCode.GRAMMAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"132217", "13221", "１３２２１７", "１３２２１", " 132217 ", "　13221　", "\t132217\n"})
    void theFormsOfDocumentsAreRead(String text) {
        assertThat(MunicipalityCode.parse(text)).isEqualTo(MunicipalityCode.of("132217"));
    }

    @Test
    void sixPrintedDigitsAreTakenAsTheyStand() {
        assertThat(MunicipalityCode.parse("１３２２１８")).hasToString("132218");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1322", "1322170", "13 221", "13221-7", "13221７a", "清瀬市"})
    void whatDocumentsDoNotPrintIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityCode.parse(text))
                .withMessage(
                        "not a municipality code: \"%s\"; write six digits such as 132217, or five without the check"
                                + " digit such as 13221",
                        text);
    }

    @Test
    void fiveDigitsAreGivenTheirCheckDigit() {
        assertThat(MunicipalityCode.ofFiveDigits("13221")).hasToString("132217");
        assertThat(MunicipalityCode.of("132217").toFiveDigits()).isEqualTo("13221");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MunicipalityCode.ofFiveDigits("132217"))
                .withMessage(
                        "not a municipality code without check digit: \"132217\"; write five digits, such as 13221");
        assertThatIllegalArgumentException().isThrownBy(() -> MunicipalityCode.ofFiveDigits("1322１"));
    }

    @Test
    void codesAreOrderedAsTextAndDifferFromText() {
        assertThat(MunicipalityCode.of("072028"))
                .isLessThan(MunicipalityCode.of("132217"))
                .isNotEqualTo(MunicipalityCode.of("072029"))
                .isNotEqualTo("072028");
    }
}
