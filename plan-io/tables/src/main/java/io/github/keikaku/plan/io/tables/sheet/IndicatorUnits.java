package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.indicator.Unit;
import io.github.keikaku.plan.model.text.PrintedNumber;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Units where they stand beside something else: 受講者数（人）, （単位：千円）. */
final class IndicatorUnits {

    private static final Pattern LINE = Pattern.compile("[(【\\[]?単位[:は]?([^:,、()]{1,12})[)】\\]]?");

    private static final Pattern WORD = Pattern.compile("[^\\d\\s()（）【】「」※、。]{1,8}");

    /** Words that in brackets behind a name are its unit, and can hardly be anything else. */
    private static final Set<Unit> KNOWN = Arrays.stream(
                    ("人 延人 延べ人 実人 人/年 人/月 回 回/年 件 件/年 ％ か所 校 校区 園 団体 組 世帯 戸 棟 台 冊 部 枚 本 点 "
                                    + "円 千円 万円 百万円 億円 日 か月 時間 分 歳 ポイント 施設 事業所 法人 店 社 人日 床 室 区画 ha m km m2 km2 m3 kg t 人/10万人 倍 割 講座 地区 地域")
                            .split(" "))
            .map(Unit::of)
            .collect(Collectors.toUnmodifiableSet());

    private IndicatorUnits() {}

    /** A text as a unit, if it is one beyond doubt. */
    static Optional<String> known(String text) {
        return KNOWN.contains(Unit.of(text)) ? Optional.of(text) : Optional.empty();
    }

    /** Whether a text of a column of units can be one. */
    static boolean isUnit(String text) {
        return known(text).isPresent() || WORD.matcher(text).matches();
    }

    /** The unit that a line gives for a whole table, as （単位：人）. */
    static Optional<String> ofLine(String printed) {
        Matcher line = LINE.matcher(Keys.of(printed));
        return line.matches() ? Optional.of(line.group(1)) : Optional.empty();
    }

    /** The same at the end of a title line. */
    static Optional<String> atEnd(String printed) {
        String key = Keys.of(printed);
        return ofLine(key.substring(Math.max(key.lastIndexOf('('), 0)));
    }

    /** Whether figures in two units can be compared; where one is not printed, nobody can say that they differ. */
    static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || Unit.of(one.get()).equals(Unit.of(other.get()));
    }

    /** Whether figures in one unit can be given in another: 千円 in 円. */
    static boolean convertible(Optional<String> from, Optional<String> to) {
        return agree(from, to)
                || agree(
                        PrintedNumber.read("1" + from.orElseThrow())
                                .getNumber()
                                .flatMap(number -> number.toBaseUnit().getUnit())
                                .or(() -> from),
                        to);
    }
}
