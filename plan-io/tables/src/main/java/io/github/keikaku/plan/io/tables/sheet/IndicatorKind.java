package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What figures claim to be, by the words of headings: 目標値 is a target, 速報値 an actual that is provisional. */
record IndicatorKind(ObservationKind kind, ObservationStatus status) {

    static final IndicatorKind ACTUAL = of(ObservationKind.ACTUAL);
    static final IndicatorKind TARGET = of(ObservationKind.TARGET);

    private static final Pattern DERIVED =
            Pattern.compile("(?:目標|年度|計画|累計)?(?:の|に対する)?(?:達成率|達成度|達成割合|進捗率|進捗度|到達率|執行率|実施率)"
                    + "|対?(?:前年度?|前回|昨年度?|基準値?|目標値?|計画値?|見込量?)(?:と?の?|から)(?:対?比較?|比率|差|差引|増減|増減数|増減率|伸び率)"
                    + "|増減(?:数|率|値|額)?|伸び率?|変化率?|差(?:引|異|額|分)?|増加率|減少率");

    private static final Map<Pattern, IndicatorKind> WORDS = new LinkedHashMap<>();

    static {
        String trend = "(?:の?推移)?";
        put("(?:年度別|各年度の?)?実績(?:値|数|量|数値)?" + trend + "|現[状況在](?:値|数値)?|最新値|直近値?|実測値|結果", ACTUAL);
        put("(?:年度別|各年度の?|最終|中間|計画|数値|年度)?目標(?:値|数|量|数値|水準)?" + trend, TARGET);
        put("(?:計画)?(?:基準|策定時|当初|初期)(?:の?値|年度?値|年度?の値|年|年度|時)?(?:の?(?:現状|実績)値?)?|ベースライン", of(ObservationKind.BASELINE));
        put("(?:推計|計画|予測)(?:値|数|量)?" + trend + "|見込(?:み)?(?:量|値|数)" + trend, of(ObservationKind.PROJECTION));
        put("(?:実績)?見込(?:み)?", new IndicatorKind(ObservationKind.ACTUAL, ObservationStatus.FORECAST));
        put("(?:実績)?(?:速報|暫定)値?", new IndicatorKind(ObservationKind.ACTUAL, ObservationStatus.PROVISIONAL));
    }

    private static void put(String pattern, IndicatorKind kind) {
        WORDS.put(Pattern.compile(pattern), kind);
    }

    static IndicatorKind of(ObservationKind kind) {
        return new IndicatorKind(kind, ObservationStatus.NORMAL);
    }

    /** The kind that a word names, which is a key as of {@link Keys#word}. */
    static Optional<IndicatorKind> find(String key) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getKey().matcher(key).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether a word names something that is reckoned from other figures: 達成率, 前年度比, 増減. */
    static boolean isDerived(String key) {
        return DERIVED.matcher(key).matches();
    }
}
