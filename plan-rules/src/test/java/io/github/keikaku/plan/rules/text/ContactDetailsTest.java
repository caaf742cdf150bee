package io.github.keikaku.plan.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "042-000-0000",
                "TEL03-0000-0000（代表）",
                "０４２－０００－００００",
                "(042)000-0000",
                "042（000）0000",
                "090-0000-0000",
                "09000000000",
                "04992-0-0000",
                "電話は050‐0000‐0000まで",
                "2018-04-01から042-000-0000へ"
            })
    void aTelephoneNumberIsOne(String text) {
        assertThat(ContactDetails.in(text)).containsExactly("TELEPHONE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "2018-04-01",
                "01-04-2018",
                "204-8511",
                "0120-000-000",
                "0800-000-0000",
                "0570-000-000",
                "0000000000",
                "00000000000",
                "978-4-00-000000-0",
                "5042-000-0000",
                "042-000-0000-1",
                "1-042-000-0000",
                "03-0000",
                "0.5-1.0",
                "10人-20人"
            })
    void anotherNumberIsNone(String text) {
        assertThat(ContactDetails.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"someone@example.jp", "送り先：ｓｏｍｅｏｎｅ＠ｅｘａｍｐｌｅ．ｊｐ", "a.b+c@mail.city.example.lg.jp。"})
    void aMailAddressIsOne(String text) {
        assertThat(ContactDetails.in(text)).containsExactly("MAIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "@example.jp", "someone@", "someone@example", "a@1.2", "a@.jp", "ふわっと＠地域", "a@b@c"})
    void anotherSignIsNone(String text) {
        assertThat(ContactDetails.in(text)).isEmpty();
    }
}
