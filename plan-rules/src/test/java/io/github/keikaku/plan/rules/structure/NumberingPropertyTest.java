package io.github.keikaku.plan.rules.structure;

import static io.github.keikaku.plan.rules.fixture.SiblingFaults.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.ConstraintChecker;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.ValidationReport;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NumberingPropertyTest {

    private static final PlanValidator VALIDATOR =
            PlanValidator.builder().constraintChecker(ConstraintChecker.none()).build();

    @Property
    void soundNumberingIsNeverRemarkedOn(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 12) Integer> sizes) {
        assertThat(rulesBroken(numbered(anew(sizes)))).isEmpty();
        assertThat(rulesBroken(numbered(through(sizes)))).isEmpty();
    }

    @Property
    void aNumberLeftOutOfTheMiddleIsOneGap(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 4, max = 12) Integer> sizes,
            @ForAll @IntRange(min = 0, max = 5) int group) {
        String[] anew = anew(sizes);
        String[] through = through(sizes);
        int where = group % sizes.size();
        anew[where] = withoutSecond(anew[where]);
        through[where] = withoutSecond(through[where]);

        assertThat(rulesBroken(numbered(anew))).containsExactly("structure.number.gap");
        assertThat(rulesBroken(numbered(through))).containsExactly("structure.number.gap");
    }

    @Property
    void aNumberGivenTwiceIsOneDuplicate(
            @ForAll @Size(min = 3, max = 6) List<@IntRange(min = 2, max = 12) Integer> sizes) {
        String[] anew = anew(sizes);
        String[] through = through(sizes);
        anew[1] += " 2";
        through[2] += " 1";

        assertThat(rulesBroken(numbered(anew))).containsExactly("structure.number.duplicate");
        assertThat(rulesBroken(numbered(through))).containsExactly("structure.number.duplicate");
    }

    private static List<String> rulesBroken(Plan plan) {
        ValidationReport report = VALIDATOR.validate(plan);
        assertThat(report.getFailures()).isEmpty();
        return report.getFindings().stream().map(Finding::getRule).toList();
    }

    private static String[] anew(List<Integer> sizes) {
        return sizes.stream().map(size -> count(1, size)).toArray(String[]::new);
    }

    private static String[] through(List<Integer> sizes) {
        int[] next = {1};
        return sizes.stream()
                .map(size -> {
                    next[0] += size;
                    return count(next[0] - size, size);
                })
                .toArray(String[]::new);
    }

    private static String count(int from, int size) {
        return IntStream.range(from, from + size).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String withoutSecond(String numbers) {
        int first = numbers.indexOf(' ');
        return numbers.substring(0, first) + numbers.substring(numbers.indexOf(' ', first + 1));
    }
}
