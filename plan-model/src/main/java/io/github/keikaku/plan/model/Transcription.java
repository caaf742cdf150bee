package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import org.immutables.value.Value;

/** How the data was taken from the document. Restated text must never look like the municipality's own words. */
@Value.Immutable
@PlanValue
public interface Transcription extends Annotated {

    /**
     * How much of the document is here.
     *
     * @return the extent
     */
    TranscriptionExtent getExtent();

    /**
     * Whose words the running text is in.
     *
     * @return the kind of text
     */
    TranscriptionText getText();

    /**
     * Starts a transcription.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Transcription} values; required: {@code extent}, {@code text}. */
    class Builder extends ImmutableTranscription.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
