package io.github.keikaku.plan.model.common;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every object of a plan may carry besides its own members. */
public interface Annotated {

    /**
     * Where in the document this was found.
     *
     * @return the reference, if one was noted
     */
    Optional<SourceReference> getSource();

    /**
     * Remarks of whoever transcribed or published this.
     *
     * @return the notes, in order
     */
    List<Statement> getNotes();

    /**
     * Whatever a host wants to keep here; the library carries it through and never looks inside.
     *
     * @return the extensions, in the order in which they were given
     */
    Map<String, DataValue> getExtensions();
}
