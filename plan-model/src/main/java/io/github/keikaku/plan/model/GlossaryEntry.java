package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/** A term that the plan explains. */
@Value.Immutable
@PlanValue
public interface GlossaryEntry extends Annotated {

    /**
     * The term.
     *
     * @return the term
     */
    String getTerm();

    /**
     * What it means.
     *
     * @return the definition, if printed
     */
    Optional<String> getDefinition();

    /**
     * Starts a glossary entry.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GlossaryEntry} values; required: {@code term}. */
    class Builder extends ImmutableGlossaryEntry.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
