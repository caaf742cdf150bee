package io.github.keikaku.plan.model;

/** Whose words the running text is in. */
public enum TranscriptionText {
    /** The document's own words. */
    VERBATIM,
    /** Words of whoever transcribed it; never to be quoted as the municipality's. */
    RESTATED
}
