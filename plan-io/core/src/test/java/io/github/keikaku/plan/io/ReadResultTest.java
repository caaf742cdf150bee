package io.github.keikaku.plan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.SourceMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadResultTest {

    @Test
    void askingForAPlanOrNothingTellsWhyThereIsNone() {
        ReadResult result = Plans.read("{\"id\":1,\"kind\":2,\"title\":3}");

        assertThatExceptionOfType(PlanReadException.class)
                .isThrownBy(result::orElseThrow)
                .withMessage("""
                        the document is no sound plan
                          plan.json:1:1: ERROR format.member.missing: The required member "schemaVersion" is missing
                          plan.json:1:1: ERROR format.member.missing: The required member "municipality" is missing
                          plan.json:1:7: ERROR format.type: Wrong type: a string is required, but an integer was found
                          plan.json:1:16: ERROR format.type: Wrong type: a string is required, but an integer was found
                          plan.json:1:26: ERROR format.type: Wrong type: a string is required, but an integer was found""")
                .satisfies(e -> assertThat(e.getFindings()).isEqualTo(result.getFindings()));
    }

    @Test
    void aLongListOfFindingsIsCutShort() {
        ReadOptions options =
                ReadOptions.strict().withLimits(ReadLimits.standard().withMaxFindings(7));
        ReadResult result = Plans.read("{\"publishers\":[1,2,3,4,5]}", options);

        assertThatExceptionOfType(PlanReadException.class)
                .isThrownBy(result::orElseThrow)
                .withMessageEndingWith("and 5 more");
    }

    @Test
    void aResultHasEitherAPlanOrErrors() {
        List<Finding> none = List.of();
        FindingSummary sound = FindingSummary.builder().build();
        FindingSummary wrong = FindingSummary.builder().errors(1).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadResult.of(Optional.empty(), none, sound, SourceMap.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadResult.of(Plans.read(Plans.small("")).getPlan(), none, wrong, SourceMap.empty()));
    }

    @Test
    void aWriteReportListsWhatWasLost() {
        List<Finding> losses = Plans.read("{}").getFindings();

        assertThat(WriteReport.of(losses).getFindings()).isEqualTo(losses);
        assertThat(WriteReport.of(losses).isLossless()).isFalse();
        assertThat(WriteReport.lossless().getFindings()).isEmpty();
    }
}
