package io.github.keikaku.plan.rules.difference;

/** What differs between two versions of a plan. */
public enum DifferenceSubject {
    /** A policy, measure or project (施策, 取組). */
    ELEMENT,
    /** What an evaluation says of an element: its grade or next-year policy. */
    EVALUATION_ENTRY,
    /** What an actor is to do for an element, or in the plan as a whole. */
    ROLE,
    /** A body (推進体制). */
    BODY,
    /** An indicator. */
    INDICATOR,
    /** A figure of an indicator. */
    OBSERVATION
}
