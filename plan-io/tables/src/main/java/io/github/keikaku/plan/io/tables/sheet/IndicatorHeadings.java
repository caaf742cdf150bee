package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.time.FoundTime;
import io.github.keikaku.plan.model.time.JapaneseDates;
import io.github.keikaku.plan.model.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what the headings of indicator tables mean: 指標名, 単位, 基準値 H28, 令和3年度目標, 平成30年度. A heading counts only as
 * a whole, and one that names two times means neither.
 */
final class IndicatorHeadings {

    /** A heading that is longer is no heading. */
    static final int MAX_LENGTH = 30;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)|[\\[\\]【】〔〕「」<>]");
    private static final Pattern AROUND = Pattern.compile("^[のにおける:・、]+|[:・、]+$|※.*$|(?<=[^A-Z])[A-D]$");
    private static final Pattern RELATED = Pattern.compile("^(?:関連|対応|該当)(?:する|の)?");
    private static final Pattern YEAR = Pattern.compile("(?:計画)?((?:最終|中間)?目標|基準|現状|実績)(?:値の?)?(?:年度|年次|年|時点|時期)");
    private static final Pattern MEASURE = Pattern.compile("(?:具体的な?|主な|個別|重点)?(?:取組|事業|施策|事務事業)(?:名|項目|名称|内容)?");

    private static final Map<IndicatorRole, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(
                IndicatorRole.NAME,
                "(?:成果|活動|評価|数値|管理|達成|主な|主要|代表|施策|取組|進捗|事業|目標|モニタリング|アウトカム|アウトプット)*指標(?:名|項目|名称|の名称|等)?"
                        + "|(?:重要業績評価指標)?KPI(?:項目|名)?|目標項目");
        put(IndicatorRole.NAME_OR_TARGET, "数値目標");
        put(IndicatorRole.NAME_OR_MEASURE, "(?:評価|実績)?項目(?:名)?");
        put(
                IndicatorRole.PERSONAL_DATA,
                "担当|担当者.*|.*氏名|記入者.*|作成者.*|責任者.*|電話.*|TEL.*|内線.*|FAX.*|.*メール.*|E-?MAIL.*|連絡先.*");
        put(IndicatorRole.DEPARTMENT, "(?:主?担当|所管|主管|実施|関係|担当所管)(?:課|部署|部局|部|課名|部署名|所属|課・係|部課)|所管|実施主体");
        put(IndicatorRole.SERIAL_NUMBER, "通し番号|連番|通番|項番|#");
        put(IndicatorRole.NUMBER, "(?:指標|整理|管理)?(?:番号|NO\\.?|ID|コード)");
        put(IndicatorRole.UNIT, "単位");
        put(IndicatorRole.AREA, "(?:日常生活)?圏域(?:名)?|(?:対象|実施)?(?:地区|地域|区域)(?:名|別)?|(?:小|中)?学?校区(?:名)?");
        put(IndicatorRole.KIND, "区分|種別|(?:目標|計画)[/・]実績(?:の別|別)?");
        put(IndicatorRole.DEFINITION, "(?:指標の?)?(?:定義|説明|算出方法|算定方法|計算方法|算出式|計算式)");
        put(IndicatorRole.NOTES, "備考|摘要|特記事項|注記");
    }

    private final ElementMatcher elements;

    IndicatorHeadings(ElementMatcher elements) {
        this.elements = elements;
    }

    private static void put(IndicatorRole role, String pattern) {
        WORDS.put(role, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** What a heading means, in whatever column; empty where it means nothing, or several things. */
    Optional<IndicatorColumn> read(String printed) {
        String text = Keys.spaced(printed);
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<FoundTime> time = JapaneseDates.find(text);
        Optional<Period> period = time.map(FoundTime::getReading).flatMap(reading -> reading.getPeriod());
        String rest = time.map(found -> found.getBefore() + found.getAfter()).orElse(text);
        if (time.isPresent() && (period.isEmpty() || JapaneseDates.find(rest).isPresent())) {
            return Optional.empty();
        }
        String word = Keys.wordOf(rest);
        String key = withoutExplanation(word);
        if (key.length() > MAX_LENGTH || (key.isEmpty() && period.isEmpty())) {
            return Optional.empty();
        }
        IndicatorColumn column = new IndicatorColumn(
                1,
                IndicatorRole.FIGURE,
                Set.of(),
                IndicatorKind.find(key),
                period,
                unitIn(word),
                Keys.withoutSpaces(text));
        return key.isEmpty() ? Optional.of(column) : named(column, key);
    }

    private Optional<IndicatorColumn> named(IndicatorColumn column, String key) {
        Matcher year = YEAR.matcher(key);
        if (column.period().isEmpty() && year.matches()) {
            return Optional.of(column.withRole(IndicatorRole.YEAR).withKind(IndicatorKind.find(year.group(1))));
        }
        for (Map.Entry<IndicatorRole, Pattern> word : WORDS.entrySet()) {
            if (word.getValue().matcher(key).matches()) {
                return Optional.of(column.withRole(word.getKey()));
            }
        }
        if (column.kind().isPresent()) {
            return Optional.of(column);
        }
        if (IndicatorKind.isDerived(key)) {
            return Optional.of(column.withRole(IndicatorRole.DERIVED));
        }
        String label = RELATED.matcher(key).replaceFirst("");
        Set<String> levels = new LinkedHashSet<>(elements.levelsNamedIn(label));
        if (MEASURE.matcher(label).matches()) {
            levels.addAll(elements.evaluatedLevels());
        }
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(column.withRole(IndicatorRole.LABEL).withLevels(levels));
    }

    /** A word as headings are compared by: without what explains it. */
    static String keyOf(String text) {
        return withoutExplanation(Keys.word(text));
    }

    private static String withoutExplanation(String word) {
        String key = BRACKETS.matcher(word).replaceAll("");
        return AROUND.matcher(key).replaceAll("");
    }

    /** The one time that a heading names, be the rest understood or not. */
    static Optional<Period> periodIn(String heading) {
        return JapaneseDates.find(heading)
                .filter(time -> JapaneseDates.find(time.getRest()).isEmpty())
                .map(FoundTime::getReading)
                .flatMap(reading -> reading.getPeriod());
    }

    /** A unit in brackets behind other words. */
    static Optional<String> unitIn(String key) {
        Matcher brackets = BRACKETS.matcher(key);
        return brackets.find()
                ? Optional.ofNullable(brackets.group(1)).flatMap(IndicatorUnits::known)
                : Optional.empty();
    }
}
