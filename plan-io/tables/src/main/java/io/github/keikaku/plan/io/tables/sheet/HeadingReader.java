package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.FoundTime;
import io.github.keikaku.plan.model.time.JapaneseDates;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows what the headings of evaluation sheets mean. A heading counts only as a whole: 評価 is the grade, 評価の理由 is not,
 * and 成果と課題 is two things that no rule can part.
 */
final class HeadingReader implements Headings {

    /** A heading that is longer is no heading. */
    private static final int MAX_LENGTH = 30;

    private static final Pattern EXPLANATION = Pattern.compile("\\([^()]*\\)|※.*$");
    private static final Pattern LEADING_PARTICLE = Pattern.compile("^[のにおける:・]+");

    private static final String GRADE_WORD = "(?:評価|評価結果|評価区分|評価ランク|達成度|達成度評価|進捗度|進捗度評価|ランク)";
    private static final String GRADE = "(?:自己|内部|外部|一次|1次|二次|2次|最終|総合|進捗|取組|事業|施策|行政|所管課|担当課|市民|委員会)*の?" + GRADE_WORD;
    private static final String MATTER = "(?:取組|事業|実施|活動|施策|進捗)";

    private static final Map<ColumnRole, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(
                ColumnRole.PERSONAL_DATA,
                "担当|担当者.*|.*氏名|記入者.*|作成者.*|責任者.*|電話.*|TEL.*|内線.*|FAX.*|.*メール.*|E-?MAIL.*|連絡先.*|問合せ先.*|問い合わせ先.*");
        put(ColumnRole.DEPARTMENT, "(?:主?担当|所管|主管|実施|関係|担当所管)(?:課|部署|部局|部|課名|部署名|所属|課・係|部課)|所管|実施主体");
        put(ColumnRole.SERIAL_NUMBER, "通し番号|連番|通番|項番|#");
        put(ColumnRole.NUMBER, "(?:取組|事業|施策|管理|整理)?(?:番号|NO\\.?)");
        put(ColumnRole.PREVIOUS_GRADE, "(?:前年度|前回|昨年度)の?" + GRADE_WORD);
        put(ColumnRole.GRADE, GRADE);
        put(
                ColumnRole.POLICY,
                "(?:次年度|来年度|翌年度|次期|今後)(?:以降)?の?(?:取組|事業|施策|実施|対応)?の?(?:方針|方向性|方向|展開)" + "|(?:取組|事業)の方向性|方針");
        put(
                ColumnRole.OUTCOMES,
                "(?:主な|主要な?|具体的な?)?" + MATTER + "?の?(?:成果|実績|取組実績|取組状況|実施状況|実施内容|状況|進捗状況|結果|実績・成果|成果・実績)(?:等|の概要)?");
        put(
                ColumnRole.CHALLENGES,
                "(?:現状|今後|現在|" + MATTER + "|実施上|取組上)?(?:の|における|に当たっての)?(?:主な)?(?:課題|問題点|課題・問題点|問題点・課題)等?");
        put(ColumnRole.NOTES, "備考|摘要|特記事項");
        put(ColumnRole.PLAN_CONTENT, "(?:取組|事業|施策)(?:の?概要|の?内容|の?目的)|概要|内容|目的");
    }

    private static final Pattern MEASURE = Pattern.compile("(?:具体的な?|主な|個別|実施)?(?:取組|事業|施策|事務事業)(?:名|項目|名称|・事業名)?|項目");

    private final ElementMatcher elements;

    HeadingReader(ElementMatcher elements) {
        this.elements = elements;
    }

    private static void put(ColumnRole role, String pattern) {
        WORDS.put(role, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    @Override
    public int understood(Header header) {
        return header.understood();
    }

    /** They say what the rows are about and how that fared. */
    @Override
    public boolean isEnough(Header header) {
        Set<ColumnRole> told = EnumSet.noneOf(ColumnRole.class);
        header.columns().forEach(column -> told.add(column.role()));
        boolean names = told.contains(ColumnRole.LABEL) || told.contains(ColumnRole.NUMBER);
        return names && told.stream().anyMatch(ColumnRole::isRating);
    }

    @Override
    public Optional<Column> read(int index, String printed) {
        if (Keys.isBlank(printed) || printed.length() > 2 * MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<FiscalYear> year = Optional.empty();
        String text = printed;
        Optional<FoundTime> time = JapaneseDates.find(Keys.spaced(printed));
        if (time.isPresent()) {
            year = time.get().getReading().getFiscalYear();
            text = time.get().getRest();
        }
        String key = keyOf(text);
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Column column = new Column(index, ColumnRole.UNKNOWN, Set.of(), stageOf(key), year, Keys.of(printed));
        for (Map.Entry<ColumnRole, Pattern> word : WORDS.entrySet()) {
            if (word.getValue().matcher(key).matches()) {
                return Optional.of(column.withRole(word.getKey()));
            }
        }
        return labelled(column, key);
    }

    private Optional<Column> labelled(Column column, String key) {
        Set<String> levels = new LinkedHashSet<>(elements.levelsNamedIn(key));
        if (MEASURE.matcher(key).matches()) {
            levels.addAll(elements.evaluatedLevels());
        }
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Column(
                        column.index(), ColumnRole.LABEL, levels, column.stage(), column.year(), column.heading()));
    }

    private static String keyOf(String text) {
        String key = EXPLANATION.matcher(Keys.word(text)).replaceAll("");
        return LEADING_PARTICLE.matcher(key).replaceFirst("");
    }

    private static EvaluationStage stageOf(String key) {
        if (key.contains("外部") || key.contains("委員会")) {
            return EvaluationStage.EXTERNAL;
        }
        if (key.contains("二次") || key.contains("2次")) {
            return EvaluationStage.SECONDARY;
        }
        return key.contains("最終") ? EvaluationStage.FINAL : EvaluationStage.SELF;
    }
}
