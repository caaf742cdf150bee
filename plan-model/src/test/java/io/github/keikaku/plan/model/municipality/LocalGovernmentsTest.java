package io.github.keikaku.plan.model.municipality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LocalGovernmentsTest {

    private static LocalGovernment of(String code) {
        return MunicipalityCode.of(code).find().orElseThrow();
    }

    @Test
    void theListHasEveryEntryOfItsDay() {
        assertThat(LocalGovernments.AS_OF).isEqualTo("2024-01-01");
        assertThat(LocalGovernments.all()).hasSize(1965).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(LocalGovernments.all().stream().collect(groupingBy(LocalGovernment::getType, counting())))
                .isEqualTo(Map.of(
                        LocalGovernmentType.PREFECTURE, 47L,
                        LocalGovernmentType.CITY, 792L,
                        LocalGovernmentType.SPECIAL_WARD, 23L,
                        LocalGovernmentType.TOWN, 743L,
                        LocalGovernmentType.VILLAGE, 189L,
                        LocalGovernmentType.WARD, 171L));
    }

    @Test
    void everyCodeHasARightCheckDigit() {
        for (LocalGovernment entry : LocalGovernments.all()) {
            MunicipalityCode code = entry.getCode();
            assertThat(code.hasValidCheckDigit()).isTrue();
            assertThat(code.getExpectedCheckDigit()).isEqualTo(CheckDigits.of(code.toFiveDigits()));
            assertThat(MunicipalityCode.parse(code.toFiveDigits())).isEqualTo(code);
        }
    }

    @Test
    void everyEntryLiesInThePrefectureOfItsCodeAndCarriesItsName() {
        for (LocalGovernment entry : LocalGovernments.all()) {
            assertThat(entry.getPrefecture().getCode())
                    .isEqualTo(entry.getCode().toString().substring(0, 2));
            assertThat(entry.getFullName())
                    .startsWith(entry.getPrefecture().getJapaneseName())
                    .endsWith(entry.getName());
            assertThat(entry.getName()).isNotEmpty();
            assertThat(entry.getKana()).matches("[ぁ-ゖー]+").startsWith(prefectureKana(entry));
        }
    }

    private static String prefectureKana(LocalGovernment entry) {
        return MunicipalityCode.ofFiveDigits(entry.getPrefecture().getCode() + "000")
                .find()
                .orElseThrow()
                .getKana();
    }

    @Test
    void everyPrefectureIsOnTheListUnderItsOwnName() {
        for (Prefecture prefecture : Prefecture.values()) {
            LocalGovernment entry = MunicipalityCode.ofFiveDigits(prefecture.getCode() + "000")
                    .find()
                    .orElseThrow();
            assertThat(entry.getType()).isEqualTo(LocalGovernmentType.PREFECTURE);
            assertThat(entry.getPrefecture()).isEqualTo(prefecture);
            assertThat(entry.getName()).isEqualTo(entry.getFullName()).isEqualTo(prefecture.getJapaneseName());
            assertThat(LocalGovernments.findByName(prefecture.getJapaneseName()))
                    .containsExactly(entry);
        }
    }

    @Test
    void everyEntryIsFoundByItsCodeAndByItsNames() {
        for (LocalGovernment entry : LocalGovernments.all()) {
            assertThat(LocalGovernments.find(entry.getCode())).containsSame(entry);
            assertThat(LocalGovernments.findByName(entry.getFullName()))
                    .contains(entry)
                    .hasSize(entry.getFullName().equals("北海道泊村") ? 2 : 1);
            assertThat(LocalGovernments.findByName(entry.getName())).contains(entry);
        }
    }

    @Test
    void aCityTellsWhatTheListTells() {
        LocalGovernment kiyose = of("132217");

        assertThat(kiyose.getFullName()).isEqualTo("東京都清瀬市");
        assertThat(kiyose.getName()).isEqualTo("清瀬市");
        assertThat(kiyose.getKana()).isEqualTo("とうきょうときよせし");
        assertThat(kiyose.getType()).isEqualTo(LocalGovernmentType.CITY);
        assertThat(kiyose.getPrefecture()).isEqualTo(Prefecture.TOKYO);
        assertThat(kiyose).hasToString("132217 東京都清瀬市");
    }

    @Test
    void wardsOfTokyoAreMunicipalitiesAndWardsOfCitiesAreNot() {
        assertThat(of("131016").getType()).isEqualTo(LocalGovernmentType.SPECIAL_WARD);
        assertThat(of("131016").getName()).isEqualTo("千代田区");
        assertThat(of("011011").getType()).isEqualTo(LocalGovernmentType.WARD);
        assertThat(of("011011").getName()).isEqualTo("札幌市中央区");
    }

    @Test
    void aNameThatTwoPlacesShareFindsBothInTheOrderOfTheirCodes() {
        assertThat(LocalGovernments.findByName("府中市"))
                .extracting(LocalGovernment::getFullName)
                .containsExactly("東京都府中市", "広島県府中市");
        assertThat(LocalGovernments.findByName("北海道泊村"))
                .extracting(entry -> entry.getCode().toString())
                .containsExactly("014036", "016969");
    }

    @Test
    void namesAndCodesOfNobodyFindNothing() {
        assertThat(LocalGovernments.findByName("架空市")).isEmpty();
        assertThat(LocalGovernments.findByName("")).isEmpty();
        assertThat(LocalGovernments.findByName("清瀬")).isEmpty();
        assertThat(LocalGovernments.find(MunicipalityCode.ofFiveDigits("00000")))
                .isEmpty();
    }

    @Test
    void onlyRemaindersZeroAndTenHideASlipInACodeOfTheList() {
        int unseen = 0;
        for (LocalGovernment entry : LocalGovernments.all()) {
            for (int position = 0; position < 5; position++) {
                for (int by = 1; by <= 9; by++) {
                    unseen += hidesASlip(entry.getCode(), position, by) ? 1 : 0;
                }
            }
        }
        assertThat(unseen).as("of 88,425 slips of one digit").isEqualTo(1607);
    }

    private static boolean hidesASlip(MunicipalityCode code, int position, int by) {
        MunicipalityCode slip = MunicipalityCode.of(CheckDigits.slip(code.toString(), position, by));
        boolean hidden = slip.hasValidCheckDigit();
        assertThat(hidden).isEqualTo(CheckDigits.shareADigit(code.toFiveDigits(), slip.toFiveDigits()));
        return hidden;
    }

    @Test
    void theListsCannotBeChanged() {
        List<LocalGovernment> all = LocalGovernments.all();
        List<LocalGovernment> named = LocalGovernments.findByName("府中市");

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> all.remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> named.remove(0));
        assertThat(LocalGovernments.all()).isSameAs(all);
    }

    @Test
    void entriesAreEqualByTheirCodes() {
        LocalGovernment kiyose = of("132217");
        LocalGovernment same = new LocalGovernment(
                kiyose.getCode(), LocalGovernmentType.CITY, Prefecture.TOKYO, "東京都清瀬市", "とうきょうときよせし");
        Set<LocalGovernment> entries = new HashSet<>(LocalGovernments.all());

        assertThat(entries).hasSize(1965).contains(same);
        assertThat(kiyose).isEqualTo(same).isNotEqualTo(of("072028")).isNotEqualTo("132217");
    }
}
