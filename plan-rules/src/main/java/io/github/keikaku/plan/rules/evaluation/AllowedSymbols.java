package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.internal.Excerpt;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The symbols that an entry may carry, and which of them one that is not among them was probably meant to be. */
final class AllowedSymbols {

    private final List<String> inOrder;
    private final Set<String> symbols;
    private final Map<String, Optional<String>> lookAlikes = new HashMap<>();

    private AllowedSymbols(List<String> inOrder) {
        this.inOrder = inOrder;
        this.symbols = Set.copyOf(inOrder);
    }

    static <T> AllowedSymbols of(List<T> items, Function<T, String> symbol, Function<T, Optional<String>> label) {
        AllowedSymbols allowed =
                new AllowedSymbols(items.stream().map(symbol).distinct().toList());
        for (T item : items) {
            Set<String> names = new HashSet<>(Set.of(fold(symbol.apply(item))));
            label.apply(item).map(AllowedSymbols::fold).ifPresent(names::add);
            names.forEach(name -> allowed.addLookAlike(name, symbol.apply(item)));
        }
        return allowed;
    }

    /** What looks like two symbols is like none. */
    private void addLookAlike(String name, String symbol) {
        lookAlikes.merge(name, Optional.of(symbol), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    boolean has(String symbol) {
        return symbols.contains(symbol);
    }

    /** Adds what is allowed instead of a symbol, and which of it was probably meant. */
    void describe(String symbol, Finding.Builder finding) {
        if (!inOrder.isEmpty()) {
            finding.argument("allowed", Excerpt.of(inOrder));
        }
        lookAlikes.getOrDefault(fold(symbol), Optional.empty()).ifPresent(meant -> finding.argument("meant", meant));
    }

    /** The same for Ｂ, b, and B with spaces around it or something invisible in it. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isSpaceChar(c)
                        && !Character.isWhitespace(c)
                        && Character.getType(c) != Character.FORMAT)
                .forEach(folded::appendCodePoint);
        return folded.toString().toUpperCase(Locale.ROOT);
    }
}
