package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.indicator.Unit;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A name that counts one thing beside a unit that counts another: 件数 … 人. Only units that are surely another thing
 * count: 件 stands for things of any kind, though not for people, households or money.
 */
final class UnitNameMismatch extends StandardRule {

    private static final Unit CASES = Unit.of("件");
    private static final Set<Unit> NEVER_CASES = Set.of(Unit.of("人"), Unit.of("世帯"), Unit.of("円"), Unit.of("千円"));
    private static final Set<Unit> OTHER_COUNTERS =
            Set.of(Unit.of("回"), Unit.of("団体"), Unit.of("校"), Unit.of("か所"), Unit.of("部"), Unit.of("冊"), Unit.of("台"));

    /** Who does business need not be a person. */
    private static final String FIRMS = "業者数";

    /** With which all the words end that say what is counted. */
    private static final String NUMBER_OF = "数";

    private static final Map<String, Unit> COUNTED = counted();

    UnitNameMismatch() {
        super(info("indicator.unit.name-mismatch", "0.1.0"));
    }

    private static Map<String, Unit> counted() {
        Map<String, Unit> counted = new LinkedHashMap<>();
        counted.put("件数", CASES);
        counted.put("人数", Unit.of("人"));
        counted.put("者数", Unit.of("人"));
        counted.put("回数", Unit.of("回"));
        counted.put("世帯数", Unit.of("世帯"));
        counted.put("団体数", Unit.of("団体"));
        counted.put("学校数", Unit.of("校"));
        counted.put("箇所数", Unit.of("か所"));
        counted.put("か所数", Unit.of("か所"));
        counted.put("部数", Unit.of("部"));
        counted.put("冊数", Unit.of("冊"));
        counted.put("台数", Unit.of("台"));
        return counted;
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedIndicator placed : Indicators.in(context)) {
            if (placed.unit().isPresent()
                    && contradicts(placed.indicator().getName(), placed.unit().get())) {
                report(context, placed);
            }
        }
    }

    private static void report(RuleContext context, PlacedIndicator placed) {
        context.report(
                placed.path().child("unit"),
                finding -> finding.argument("indicator", placed.id())
                        .argument("name", placed.indicator().getName())
                        .argument("unit", placed.indicator().getUnit().orElse("")));
    }

    private static boolean contradicts(String name, Unit unit) {
        return countedBy(withoutBrackets(name))
                        .filter(counted -> excludes(counted, unit))
                        .isPresent()
                && COUNTED.entrySet().stream()
                        .noneMatch(word -> word.getValue().equals(unit) && name.contains(word.getKey()))
                && !name.contains(unit.toString());
    }

    /** What the end of a name says that is counted; what comes before it may be anything. */
    private static Optional<Unit> countedBy(String name) {
        if (!name.endsWith(NUMBER_OF) || name.endsWith(FIRMS)) {
            return Optional.empty();
        }
        return COUNTED.entrySet().stream()
                .filter(word -> name.endsWith(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean excludes(Unit counted, Unit unit) {
        return NEVER_CASES.contains(unit)
                || (unit.equals(CASES) && NEVER_CASES.contains(counted))
                || (OTHER_COUNTERS.contains(unit) && !counted.equals(CASES));
    }

    private static String withoutBrackets(String name) {
        String rest = name.strip();
        while (rest.endsWith("）") || rest.endsWith(")")) {
            int open = Math.max(rest.lastIndexOf('（'), rest.lastIndexOf('('));
            if (open <= 0) {
                return rest;
            }
            rest = rest.substring(0, open).strip();
        }
        return rest;
    }
}
