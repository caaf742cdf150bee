package io.github.keikaku.plan.rules.difference;

/** By what two elements were taken for one, the surest first. */
public enum MatchBasis {
    /** The same id. */
    ID,
    /** A link of one version to the other: {@code previous#element-id}. */
    LINK,
    /** The same level, number and title; titles compare without spaces, width and case. */
    NUMBER_AND_TITLE,
    /** The same level and title, and no other element of the level that could be meant. */
    TITLE,
    /** The same level and number, and titles at least as similar as {@link PlanDifferences#SURE_SIMILARITY}. */
    SIMILAR_TITLE
}
