package io.github.keikaku.plan.model.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that Japanese documents print around numbers. */
final class NumberWords {

    static final List<String> ABOUT = List.of("約", "およそ", "おおよそ", "おおむね", "概ね", "ほぼ");
    static final List<String> ABOUT_SUFFIXES = List.of("程度", "前後", "くらい", "ぐらい", "ほど", "余り", "余", "弱", "強");

    /** Before a number, and no part of what it says but worth keeping. */
    static final List<String> NOTES = List.of("延べ", "のべ", "延", "平均", "合計", "総数", "計", "全", "各", "うち");

    /** Before a number, and what it is counted by: 年12回. */
    static final List<String> PER = List.of("年間", "年", "月", "週");

    static final List<String> PREVIOUS = List.of("前年度", "昨年度", "前年", "昨年", "前回", "前期");
    static final List<String> SAME = List.of("同数", "同様", "同じ", "同");
    static final List<String> WHOLE = List.of("全", "合計", "計", "約");

    /** Behind a unit, what was done with what is counted: 26名参加, 11回開催. */
    static final List<String> ACTIONS = List.of("参加", "開催", "実施", "受講", "修了", "来場", "配置", "発行", "登録", "設置", "作成", "配布");

    static final List<String> CHANGES = List.of("増加", "減少", "増", "減");

    /** What figures are counted per: 3,800部/回. */
    static final Set<String> RATES =
            Set.of("年", "年度", "月", "か月", "週", "日", "時間", "回", "人", "名", "件", "世帯", "団体", "校", "か所", "箇所", "講演会");

    /** What can be counted in kanji numerals without making another word. */
    static final Set<String> COUNTERS =
            Set.of("", "人", "名", "回", "件", "校", "台", "冊", "戸", "世帯", "団体", "か所", "箇所", "カ所", "ヵ所", "割");

    private static final String POWERS = "百千万億兆";
    private static final String PLACEHOLDERS = "-‐‑–—―−－ー…‥・.*＊×xX△▲○〇◯●/";

    private NumberWords() {}

    /** The first of several words that a text begins with; empty if with none. */
    static String firstOf(List<String> words, String text, int from) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return word;
            }
        }
        return "";
    }

    /** The first of several words that a text ends with; empty if with none. */
    static String lastOf(List<String> words, String text) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return word;
            }
        }
        return "";
    }

    static @Nullable NumberBound boundAtEnd(String text) {
        for (NumberBound bound : NumberBound.values()) {
            if (text.endsWith(bound.getWord())) {
                return bound;
            }
        }
        return null;
    }

    static boolean isPower(char c) {
        return POWERS.indexOf(c) >= 0;
    }

    /** The power that a unit begins with: 1000 for 千円, 1 for 円. */
    static BigDecimal power(String unit) {
        BigDecimal power = BigDecimal.ONE;
        for (int i = 0; i < powerLength(unit); i++) {
            power = power.multiply(power(unit.charAt(i)));
        }
        return power;
    }

    static String withoutPower(String unit) {
        return unit.substring(powerLength(unit));
    }

    private static int powerLength(String unit) {
        int length = 0;
        while (length < unit.length() && isPower(unit.charAt(length))) {
            length++;
        }
        return length;
    }

    private static BigDecimal power(char c) {
        return BigDecimal.TEN.pow(
                switch (c) {
                    case '百' -> 2;
                    case '千' -> 3;
                    case '万' -> 4;
                    case '億' -> 8;
                    default -> 12;
                });
    }

    static boolean isMinus(char c) {
        return "-‐‑–—―−ー△▲".indexOf(c) >= 0;
    }

    static boolean isRange(char c) {
        return "~〜～-‐‑–—―−ー".indexOf(c) >= 0;
    }

    /** Whether a text consists of signs that stand for no number. */
    static boolean isPlaceholder(String text) {
        return text.chars().allMatch(c -> c == ' ' || PLACEHOLDERS.indexOf(c) >= 0);
    }
}
