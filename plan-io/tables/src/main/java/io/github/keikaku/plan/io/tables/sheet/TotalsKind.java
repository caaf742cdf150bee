package io.github.keikaku.plan.io.tables.sheet;

import java.util.Optional;

/** What a row of totals claims to be. Of two sums, the higher goes over the lower. */
enum TotalsKind {
    MEAN(0, "平均", "平均"),
    SUBTOTAL(1, "小計", "計"),
    TOTAL(2, "合計", "総数"),
    GRAND_TOTAL(3, "総計", "総計");

    private final int level;
    private final String word;
    private final String otherWord;

    TotalsKind(int level, String word, String otherWord) {
        this.level = level;
        this.word = word;
        this.otherWord = otherWord;
    }

    int level() {
        return level;
    }

    static Optional<TotalsKind> find(String printed) {
        if (!Marks.isTotals(printed)) {
            return Optional.empty();
        }
        String key = Keys.of(printed);
        for (TotalsKind kind : values()) {
            if (key.startsWith(kind.word) || key.startsWith(kind.otherWord)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
