package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"validate", "convert", "import", "show", "schema", "rules"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Run english = Run.of(command, "--help");
        Run japanese = Run.of(command, "--help", "--lang", "ja");

        assertThat(english.exitCode()).isZero();
        assertThat(japanese.exitCode()).isZero();
        assertThat(english.out())
                .contains("Usage: keikaku " + command)
                .contains("--lang")
                .doesNotContain("使い方");
        assertThat(japanese.out())
                .contains("使い方: keikaku " + command)
                .contains("--lang")
                .doesNotContain("Usage");
    }

    @Test
    void withoutACommandItExplainsItself() {
        Run run = Run.of();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("validate")
                .contains("convert")
                .contains("schema")
                .contains("rules");
    }

    @Test
    void wrongUsageIsOneLineAndExitCodeTwo() {
        assertThat(Run.of("validate", "--frmat", "json"))
                .isEqualTo(new Run(2, "", "keikaku: unknown argument: --frmat; see --help\n"));
        assertThat(Run.of("validate")).isEqualTo(new Run(2, "", "keikaku: missing: FILE; see --help\n"));
        assertThat(Run.of("valdate", "x.json"))
                .isEqualTo(new Run(2, "", "keikaku: unknown argument: valdate x.json; see --help\n"));
        assertThat(Run.of("rules", "--format", "pdf"))
                .isEqualTo(new Run(2, "", "keikaku: \"pdf\" is not a value for --format; see --help\n"));
        assertThat(Run.of("validate", "x.json", "--as-of", "tomorrow"))
                .isEqualTo(new Run(2, "", "keikaku: \"tomorrow\" is not a value for --as-of; see --help\n"));
        assertThat(Run.of("schema", "--lang", "fr"))
                .isEqualTo(new Run(2, "", "keikaku: \"fr\" is not a value for --lang; see --help\n"));
    }

    @Test
    void wrongUsageIsSaidInJapaneseToAJapaneseMachine() {
        assertThat(Run.on(Locale.JAPAN, "validate", "x.json", "--frmat"))
                .isEqualTo(new Run(2, "", "keikaku: 不明な引数です: --frmat（--help を参照）\n"));
    }
}
