package io.github.keikaku.plan.rules.difference;

/** In which way something differs between two versions of a plan. */
public enum DifferenceKind {
    /** Only in the newer version. */
    ADDED,
    /** Only in the older version. */
    REMOVED,
    /** In both, under another element or on another level. */
    MOVED,
    /** In both, under another title or name. */
    RENAMED,
    /** In both, under another number. */
    RENUMBERED,
    /** Several of the older version became one (統合). */
    MERGED,
    /** One of the older version became several (分割). */
    SPLIT,
    /** In both, and one member of it says something else. */
    CHANGED
}
