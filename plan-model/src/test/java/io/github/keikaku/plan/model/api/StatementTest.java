package io.github.keikaku.plan.model.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementTest {

    static Iterable<Member> members() {
        return ModelTypes.members(Statement.class).stream()
                .filter(member -> !member.name().equals("text"))
                .toList();
    }

    @Test
    void aStatementOfTextAloneIsPlain() {
        Statement statement = Statement.of("話を聞く");

        assertThat(statement.getText()).isEqualTo("話を聞く");
        assertThat(statement.isPlain()).isTrue();
        assertThat(statement).isEqualTo(Statement.builder().text("話を聞く").build());
    }

    @Test
    void aBlankStatementIsPlainToo() {
        assertThat(Statement.of("").isPlain()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("members")
    void aStatementOfWhichMoreIsKnownIsNotPlain(Member member) {
        Statement statement = (Statement) ValueBuilder.of(Statement.class)
                .copyOf(Statement.of("話を聞く"))
                .set(member, 0)
                .build();

        assertThat(statement.isPlain()).isFalse();
    }
}
