package io.github.keikaku.plan.rules.internal;

/** What several rules rest on, as a Japanese document cites it. */
public final class Sources {

    /** The form of plan documents, which readers everywhere rely on. */
    public static final String DOCUMENT = "計画文書の形式 1.0（keikaku schema で表示）";

    /** The evaluation sheet of 清瀬市: four grades, six next-year policies, outcomes and challenges of 39 measures. */
    public static final String KIYOSE_SHEET = "清瀬市「平成30年度 地域福祉計画 目標事業評価調書」";

    /** The community welfare plan of 会津若松市: its tree, and who does what in it. */
    public static final String AIZU_PLAN = "会津若松市「地域福祉計画（第2期）」";

    /** How long community welfare plans run. */
    public static final String WELFARE_PLAN_GUIDELINE =
            "厚生労働省通知「地域共生社会の実現に向けた地域福祉の推進について」（平成29年12月12日）の「市町村地域福祉計画、都道府県地域福祉支援計画の策定ガイドライン」（計画期間）";

    private Sources() {}
}
