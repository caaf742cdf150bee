package io.github.keikaku.plan.rules.difference;

/** Why an element could not be matched for sure. */
public enum NotComparedReason {
    /** Its id stands in both versions, but more often in one of them. */
    AMBIGUOUS_ID,
    /** Elements of the other version have a similar title, but none so similar, or so alone, that it must be meant. */
    UNSURE,
    /** So many elements could be meant that not all were looked at. */
    TOO_MANY_CANDIDATES
}
