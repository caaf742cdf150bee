package io.github.keikaku.plan.model.api;

import static io.github.keikaku.plan.model.finding.Severity.ERROR;
import static io.github.keikaku.plan.model.finding.Severity.INFO;
import static io.github.keikaku.plan.model.finding.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingCollectorTest {

    @Test
    void findingsAreKeptInTheOrderInWhichTheyCame() {
        FindingCollector collector = FindingCollector.ofLimit(10);
        add(collector, INFO, "a");
        add(collector, ERROR, "b");
        add(collector, WARNING, "c");

        assertThat(rules(collector)).containsExactly("a", "b", "c");
        assertThat(collector.getSummary())
                .isEqualTo(
                        FindingSummary.builder().errors(1).warnings(1).infos(1).build());
    }

    @Test
    void anEmptyCollectorHasNothingToSay() {
        FindingCollector collector = FindingCollector.ofLimit(1);

        assertThat(collector.getFindings()).isEmpty();
        assertThat(collector.getSummary()).isEqualTo(FindingSummary.builder().build());
    }

    @Test
    void whatExceedsTheLimitIsOnlyCounted() {
        FindingCollector collector = FindingCollector.ofLimit(2);
        for (String rule : List.of("a", "b", "c", "d", "e")) {
            add(collector, WARNING, rule);
        }

        assertThat(rules(collector)).containsExactly("a", "b");
        assertThat(collector.getSummary())
                .isEqualTo(FindingSummary.builder().warnings(5).truncated(3).build());
    }

    @Test
    void exactlyAsManyAsTheLimitAreAllKept() {
        FindingCollector collector = FindingCollector.ofLimit(2);
        add(collector, WARNING, "a");
        add(collector, WARNING, "b");

        assertThat(rules(collector)).containsExactly("a", "b");
        assertThat(collector.getSummary().getTruncated()).isZero();
    }

    @Test
    void theGraverAreKeptInTheOrderInWhichTheyCame() {
        FindingCollector collector = FindingCollector.ofLimit(3);
        add(collector, INFO, "i1");
        add(collector, WARNING, "w1");
        add(collector, ERROR, "e1");
        add(collector, WARNING, "w2");
        add(collector, INFO, "i2");
        add(collector, ERROR, "e2");

        assertThat(rules(collector)).containsExactly("w1", "e1", "e2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 200})
    void aSingleErrorSurvivesAnyNumberOfRemarksWhereverItComes(int limit) {
        for (int place : List.of(0, 500, 999)) {
            FindingCollector collector = FindingCollector.ofLimit(limit);
            for (int i = 0; i < 1_000; i++) {
                add(collector, i == place ? ERROR : INFO, "r" + i);
            }

            assertThat(rules(collector)).hasSize(limit).contains("r" + place);
            assertThat(collector.getSummary())
                    .isEqualTo(FindingSummary.builder()
                            .errors(1)
                            .infos(999)
                            .truncated(1_000 - limit)
                            .build());
        }
    }

    @Test
    void lookingInBetweenDoesNotChangeWhatIsKept() {
        FindingCollector collector = FindingCollector.ofLimit(2);
        add(collector, INFO, "a");
        add(collector, INFO, "b");
        add(collector, INFO, "c");
        List<Finding> before = collector.getFindings();

        add(collector, ERROR, "d");

        assertThat(before).extracting(Finding::getRule).containsExactly("a", "b");
        assertThat(rules(collector)).containsExactly("a", "d");
        assertThat(collector.getSummary().getTruncated()).isEqualTo(2);
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingCollector.ofLimit(0))
                .withMessage("a limit of findings is 1 or more, not 0");
    }

    @Test
    void aVastLimitCostsNothing() {
        FindingCollector collector = FindingCollector.ofLimit(Integer.MAX_VALUE);
        add(collector, ERROR, "a");

        assertThat(rules(collector)).containsExactly("a");
    }

    @Test
    void summariesAddUpAndTheGreaterNumberOfRulesRunStands() {
        FindingSummary one = FindingSummary.builder()
                .errors(1)
                .warnings(2)
                .infos(3)
                .suppressed(4)
                .rulesRun(57)
                .truncated(5)
                .build();
        FindingSummary two = FindingSummary.builder()
                .errors(10)
                .warnings(20)
                .infos(30)
                .suppressed(40)
                .rulesRun(9)
                .truncated(50)
                .build();
        FindingSummary both = FindingSummary.builder()
                .errors(11)
                .warnings(22)
                .infos(33)
                .suppressed(44)
                .rulesRun(57)
                .truncated(55)
                .build();

        assertThat(one.plus(two)).isEqualTo(both);
        assertThat(two.plus(one)).isEqualTo(both);
        assertThat(one.plus(FindingSummary.builder().build())).isEqualTo(one);
    }

    private static void add(FindingCollector collector, Severity severity, String rule) {
        collector.add(Finding.builder()
                .rule(rule)
                .severity(severity)
                .path(ModelPath.root())
                .build());
    }

    private static List<String> rules(FindingCollector collector) {
        return collector.getFindings().stream().map(Finding::getRule).toList();
    }
}
