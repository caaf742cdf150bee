package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.evaluation.StandardScale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grades and policies of a plan, as sheets write them: Ｂ, B（一定の成果）, 【B】 and, where a grade has one, its label. */
final class ScaleWords {

    private static final Pattern EXPLAINED = Pattern.compile("([^(]+)\\((.+)\\)");

    private final Words grades = new Words();
    private final Words policies = new Words();

    ScaleWords(Plan plan) {
        Scale scale = plan.getScale().orElse(StandardScale.SCALE);
        scale.getGrades().forEach(grade -> grades.add(grade.getSymbol(), grade.getLabel()));
        scale.getPolicies().forEach(policy -> policies.add(policy.getSymbol(), policy.getLabel()));
    }

    Words grades() {
        return grades;
    }

    Words policies() {
        return policies;
    }

    /** Whether a text explains a symbol rather than uses it, as in Ａ 取り組みを実施し、目標を達成している。 */
    boolean isLegend(String printed) {
        String text = Keys.spaced(printed);
        if (text.startsWith("【評価】") || text.startsWith("【次年度方針】") || text.startsWith("凡例") || text.startsWith("【凡例】")) {
            return true;
        }
        int end = text.indexOf(' ') >= 0 ? text.indexOf(' ') : text.indexOf(':');
        return end > 0 && isSymbol(text.substring(0, end));
    }

    /** Whether a text is a symbol by itself. Where grades are numbers, nobody can tell them from numbers of measures. */
    boolean isSymbol(String printed) {
        String key = Keys.of(printed);
        boolean number = key.chars().allMatch(Character::isDigit);
        return !number && (grades.knows(key) || policies.knows(key));
    }

    /** The symbols of one axis, found by what is printed for them. */
    static final class Words {

        /** By key; empty where two symbols differ in their printing only. */
        private final Map<String, Optional<String>> symbols = new LinkedHashMap<>();

        private final Map<String, String> labels = new LinkedHashMap<>();
        private final Map<String, String> exact = new LinkedHashMap<>();

        private void add(String symbol, Optional<String> label) {
            exact.put(symbol, symbol);
            symbols.merge(Keys.of(symbol), Optional.of(symbol), (one, two) -> Optional.empty());
            label.map(Keys::of).ifPresent(key -> labels.putIfAbsent(key, symbol));
        }

        private boolean knows(String key) {
            return symbols.containsKey(key);
        }

        List<String> allowed() {
            return List.copyOf(exact.keySet());
        }

        Optional<String> find(String printed) {
            String asPrinted = exact.get(printed.strip());
            if (asPrinted != null) {
                return Optional.of(asPrinted);
            }
            String key = Keys.of(printed);
            if (key.startsWith("【") && key.endsWith("】")) {
                key = key.substring(1, key.length() - 1);
            }
            Optional<String> symbol = symbols.getOrDefault(key, Optional.empty());
            if (symbol.isPresent()) {
                return symbol;
            }
            Matcher explained = EXPLAINED.matcher(key);
            if (explained.matches() && labels.containsKey(explained.group(2))) {
                String meant = labels.get(explained.group(2));
                return symbols.getOrDefault(explained.group(1), Optional.empty())
                        .filter(meant::equals);
            }
            return Optional.ofNullable(labels.get(key));
        }
    }
}
