package io.github.keikaku.plan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.corpus.CorpusCase;
import io.github.keikaku.plan.io.corpus.CorpusContract;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every fault of form, each at its place: the documents in {@code corpus/format} and the findings beside them. */
class FormatCorpusTest extends CorpusContract {

    FormatCorpusTest() {
        super(new JsonPlanFormat());
    }

    @Test
    void everyRuleOfFormHasACase() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (CorpusCase test : cases()) {
            test.expected().forEach(expected -> rules.add(expected.rule()));
        }

        assertThat(rules)
                .containsExactly(
                        "format.encoding",
                        "format.limit.exceeded",
                        "format.member.duplicate",
                        "format.member.missing",
                        "format.member.unknown",
                        "format.syntax",
                        "format.type",
                        "format.value.malformed",
                        "format.value.unknown");
    }

    @Test
    void oneRunFindsManyFaultsOfEveryRuleThatCanStandTogether() throws IOException {
        List<CorpusCase.Expected> faults = named(MANY).expected();

        assertThat(faults).hasSizeGreaterThanOrEqualTo(20);
        assertThat(faults)
                .extracting(CorpusCase.Expected::rule)
                .contains(
                        "format.limit.exceeded",
                        "format.member.duplicate",
                        "format.member.missing",
                        "format.member.unknown",
                        "format.type",
                        "format.value.malformed",
                        "format.value.unknown");
    }
}
