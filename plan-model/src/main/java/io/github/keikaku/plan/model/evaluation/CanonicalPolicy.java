package io.github.keikaku.plan.model.evaluation;

/** What a next-year policy (次年度方針) means, whatever word a municipality prints for it. */
public enum CanonicalPolicy {
    /** A new measure: 新規. */
    NEW,
    /** Goes on as it is: 継続. */
    CONTINUE,
    /** Enhanced or enlarged: 充実, 拡充. */
    EXPAND,
    /** Reviewed and improved: 改善, 見直し. */
    IMPROVE,
    /** Made smaller: 縮小. */
    REDUCE,
    /** Ended: 廃止. */
    ABOLISH,
    /** Ended because done: 完了. */
    COMPLETE,
    /** Rests: 休止. */
    SUSPEND,
    /** Joined with another: 統合. */
    MERGE,
    /** Handed to someone else: 移管. */
    TRANSFER,
    /** Put off: 延期. */
    POSTPONE,
    /** Not decided yet: 検討中. */
    UNDECIDED
}
