package io.github.keikaku.plan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Which expected and which actual findings belong together, the nearest first. */
final class Comparison {

    private final List<ExpectedFinding> missing;
    private final List<ExpectedFinding> unexpected;
    private final List<Pair> elsewhere = new ArrayList<>();
    private final boolean inOrder;

    /** Two findings of one rule that differ in place or severity. */
    record Pair(ExpectedFinding expected, ExpectedFinding actual) {}

    Comparison(List<ExpectedFinding> expected, List<ExpectedFinding> actual) {
        missing = new ArrayList<>(expected);
        unexpected = new ArrayList<>(actual);
        inOrder = expected.equals(actual);
        match(ExpectedFinding::equals, new ArrayList<>());
        match(ExpectedFinding::hasSameRuleAndPath, elsewhere);
        match(ExpectedFinding::hasSameRule, elsewhere);
    }

    private void match(BiPredicate<ExpectedFinding, ExpectedFinding> fits, List<Pair> pairs) {
        for (ExpectedFinding expected : List.copyOf(missing)) {
            unexpected.stream()
                    .filter(actual -> fits.test(expected, actual))
                    .findFirst()
                    .ifPresent(actual -> {
                        missing.remove(expected);
                        unexpected.remove(actual);
                        pairs.add(new Pair(expected, actual));
                    });
        }
    }

    /** One line for each difference. */
    List<String> differences() {
        List<String> lines = new ArrayList<>();
        missing.forEach(finding -> lines.add("missing: " + finding));
        unexpected.forEach(finding -> lines.add("unexpected: " + finding));
        elsewhere.forEach(pair -> lines.add("elsewhere: expected " + pair.expected + ", found " + pair.actual));
        if (lines.isEmpty() && !inOrder) {
            lines.add("in another order than expected");
        }
        return lines;
    }
}
