package io.github.keikaku.plan.model.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.finding.SourceMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final ModelPath TITLE = ModelPath.parse("/title");

    @Test
    void argumentsKeepTheirOrderAndTheirTypes() {
        Finding finding = finding(Severity.ERROR)
                .argument("zone", "地区")
                .argument("count", 3)
                .argument("ratio", new BigDecimal("1.50"))
                .argument("all", List.of("A", "B"))
                .build();

        assertThat(finding.getArguments())
                .containsExactly(
                        entry("zone", DataValue.of("地区")),
                        entry("count", DataValue.of(3)),
                        entry("ratio", DataValue.of(new BigDecimal("1.50"))),
                        entry("all", DataValue.ofTexts(List.of("A", "B"))));
    }

    @Test
    void whoSpeaksPlaysNoPartInEquality() {
        Finding silent = finding(Severity.ERROR).build();
        Finding speaking = finding(Severity.ERROR)
                .messages((key, locale) -> Optional.of("a text"))
                .build();

        assertThat(speaking).isEqualTo(silent).hasSameHashCodeAs(silent);
        assertThat(speaking.getMessage(Locale.ENGLISH)).isEqualTo("a text");
    }

    @Test
    void aFindingWithoutTextsSaysItsRuleAndArguments() {
        assertThat(finding(Severity.INFO).argument("id", "m1").build().getMessage(Locale.JAPANESE))
                .isEqualTo("a.rule {id=m1}");
    }

    @Test
    void aReportHasErrorsWhereItsSummaryCountsOne() {
        assertThat(report(FindingSummary.builder().errors(1)).hasErrors()).isTrue();
        assertThat(report(FindingSummary.builder().warnings(9).infos(9)).hasErrors())
                .isFalse();
    }

    @Test
    void aSourceMapFindsOnePathByLocatingMany() {
        SourceLocation place = SourceLocation.ofText("plan.json", 3, 5);
        SourceMap map = paths -> paths.contains(TITLE) ? Map.of(TITLE, place) : Map.of();

        assertThat(map.find(TITLE)).contains(place);
        assertThat(map.find(ModelPath.root())).isEmpty();
        assertThat(SourceMap.empty().find(TITLE)).isEmpty();
        assertThat(SourceMap.empty().locate(List.of(TITLE))).isEmpty();
    }

    @Test
    void aPlaceInATextAndAPlaceInAWorkbookKnowTheirOwn() {
        SourceLocation text = SourceLocation.ofText("plan.json", 3, 5);
        SourceLocation cell = SourceLocation.ofCell("plan.xlsx", "評価", "C12");

        assertThat(text)
                .isEqualTo(SourceLocation.builder()
                        .file("plan.json")
                        .line(3)
                        .column(5)
                        .build());
        assertThat(cell)
                .isEqualTo(SourceLocation.builder()
                        .file("plan.xlsx")
                        .sheet("評価")
                        .cell("C12")
                        .build());
    }

    private static Finding.Builder finding(Severity severity) {
        return Finding.builder().rule("a.rule").severity(severity).path(TITLE);
    }

    private static FindingReport report(FindingSummary.Builder summary) {
        return new FindingReport() {
            @Override
            public List<Finding> getFindings() {
                return List.of();
            }

            @Override
            public FindingSummary getSummary() {
                return summary.build();
            }
        };
    }
}
