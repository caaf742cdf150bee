package io.github.keikaku.plan.model.evaluation;

/**
 * The scale that applies where a plan declares none: four grades and six next-year policies.
 *
 * <p>Source: legend of 清瀬市 平成30年度 地域福祉計画 目標事業評価調書, which many municipalities' forms resemble.
 */
public final class StandardScale {

    /** The standard scale. */
    public static final Scale SCALE = Scale.builder()
            .addGrades(grade("A", "達成", "取組を行い目標に達した", CanonicalGrade.ACHIEVED))
            .addGrades(grade("B", "一定の成果", "取組を行い一定の成果があった", CanonicalGrade.PROGRESSING))
            .addGrades(grade("C", "成果不十分", "取組を行ったが成果が足りない", CanonicalGrade.INSUFFICIENT))
            .addGrades(grade("D", "未実施", "取り組んでいない", CanonicalGrade.NOT_IMPLEMENTED))
            .addPolicies(policy("新規", "新しい事業を始める", CanonicalPolicy.NEW))
            .addPolicies(policy("継続", "今のまま続ける", CanonicalPolicy.CONTINUE))
            .addPolicies(policy("充実", "事業を充実・強化する", CanonicalPolicy.EXPAND))
            .addPolicies(policy("改善", "事業を見直して改める", CanonicalPolicy.IMPROVE))
            .addPolicies(policy("縮小", "事業を小さくする", CanonicalPolicy.REDUCE))
            .addPolicies(policy("廃止", "事業をやめる", CanonicalPolicy.ABOLISH))
            .build();

    private StandardScale() {}

    private static Grade grade(String symbol, String label, String meaning, CanonicalGrade canonical) {
        return Grade.builder()
                .symbol(symbol)
                .label(label)
                .meaning(meaning)
                .canonical(canonical)
                .build();
    }

    private static Policy policy(String symbol, String meaning, CanonicalPolicy canonical) {
        return Policy.builder()
                .symbol(symbol)
                .meaning(meaning)
                .addCanonical(canonical)
                .build();
    }
}
