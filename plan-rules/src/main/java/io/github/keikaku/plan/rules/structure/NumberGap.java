package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import io.github.keikaku.plan.rules.structure.NumberRun.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Numbers left out in a count that otherwise goes on one by one. Only where all numbers rise in the order of the
 * document and more than twice as many are there as are missing: numbers with holes everywhere come from a register.
 */
final class NumberGap extends StandardRule {

    NumberGap() {
        super(info("structure.number.gap", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（取組1～39の通し番号）"));
    }

    @Override
    public void check(RuleContext context) {
        if (!context.isExcerpt()) {
            Numbering.in(context).getRuns().stream()
                    .filter(NumberRun::sequence)
                    .forEach(run -> gaps(run).forEach(gap -> report(context, gap)));
        }
    }

    private static List<Gap> gaps(NumberRun run) {
        List<Gap> gaps = new ArrayList<>();
        long missing = 0;
        for (int i = 1; i < run.members().size(); i++) {
            Gap gap = new Gap(run.members().get(i - 1), run.members().get(i));
            if (gap.size() < 0) {
                return List.of();
            }
            missing += gap.size();
            if (gap.size() > 0) {
                gaps.add(gap);
            }
        }
        if (gaps.isEmpty() || 2 * missing >= run.members().size()) {
            return List.of();
        }
        Set<String> nearby = run.allNumbersNearby();
        return gaps.stream().filter(gap -> !gap.isPartlyIn(nearby)).toList();
    }

    private static void report(RuleContext context, Gap gap) {
        context.report(
                gap.after().placed().getPath().child("number"),
                finding -> finding.argument(
                                "element", gap.after().placed().getElement().getId())
                        .argument("number", gap.after().number())
                        .argument("previous", gap.before().number())
                        .argument("missing", gap.size()));
    }

    /** Two neighbours and what lies between their numbers. */
    private record Gap(Member before, Member after) {

        /** How many numbers are missing; negative where the second number is not the higher. */
        int size() {
            return label(after).value() - label(before).value() - 1;
        }

        boolean isPartlyIn(Set<String> numbers) {
            for (int number = label(before).value() + 1; number < label(after).value(); number++) {
                if (numbers.contains(label(before).printed(number))) {
                    return true;
                }
            }
            return false;
        }

        private static NumberLabel label(Member member) {
            return member.label().orElseThrow();
        }
    }
}
