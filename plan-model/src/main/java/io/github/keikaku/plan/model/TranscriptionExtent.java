package io.github.keikaku.plan.model;

/** How much of the document the data holds. */
public enum TranscriptionExtent {
    /** All of it. */
    FULL,
    /** A part: what is absent here may stand in the document. */
    EXCERPT
}
