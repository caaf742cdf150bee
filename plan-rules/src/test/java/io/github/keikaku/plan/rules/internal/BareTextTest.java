package io.github.keikaku.plan.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareTextTest {

    @ParameterizedTest
    @CsvSource({"'講座を開いた','講座を 開いた'", "'\u3000講座','講座 '", "'',' '", "'A B','AB'"})
    void statementsThatDifferInSpacesAreTheSame(String one, String other) {
        assertThat(BareText.isSame(Statement.of(one), Statement.of(other))).isTrue();
        assertThat(BareText.isSame(Statement.of(other), Statement.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"講座,講座を", "講座 1,講座 2", "'',あ"})
    void statementsThatDifferInMoreAreNot(String one, String other) {
        assertThat(BareText.isSame(Statement.of(one), Statement.of(other))).isFalse();
        assertThat(BareText.isSame(Statement.of(other), Statement.of(one))).isFalse();
    }

    @Test
    void whatIsListedBelowCountsToo() {
        Statement bare = Statement.of("講座");
        Statement listed = listing("見学");

        assertThat(BareText.isSame(bare, listed)).isFalse();
        assertThat(BareText.isSame(listed, listing("研修"))).isFalse();
        assertThat(BareText.isSame(listed, listing("見 学"))).isTrue();
    }

    @Test
    void theLengthCountsCharactersAndNoSpaces() {
        assertThat(BareText.length(listing("𠮷 田"))).isEqualTo(4);
        assertThat(BareText.length(Statement.of("\u3000 "))).isZero();
    }

    private static Statement listing(String item) {
        return Statement.builder().text("講 座").addItems(Statement.of(item)).build();
    }
}
