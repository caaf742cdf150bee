package io.github.keikaku.plan.model.common;

/** How two parts of plans belong together; recorded on the newer or referring side. */
public enum LinkType {
    /** A mere reference: 参照. */
    SEE,
    /** Prints again what stands elsewhere: 再掲. */
    REPEATS,
    /** Goes on with an earlier element. */
    CONTINUES,
    /** The same element under a new title. */
    RENAMED_FROM,
    /** Came of joining this one with others: 統合. */
    MERGED_FROM,
    /** Came of dividing this one: 分割. */
    SPLIT_FROM,
    /** Serves a plan or element above it: 上位計画. */
    SUPPORTS
}
