package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of one document, pulled one by one; all that the kernel knows about reading a syntax. A source enforces
 * the depth limit itself and never recurses; it judges no value.
 */
public interface TokenSource {

    /**
     * Goes on to the next token.
     *
     * @return the token; {@link Token#END} after the document, and from then on
     * @throws FatalFault if the text is broken here, so that nothing after it can be trusted
     */
    Token next() throws FatalFault;

    /**
     * The text of the current {@code NAME}, {@code TEXT}, {@code NUMBER} or {@code PLAIN}.
     *
     * @return the text, however long and however ill-formed
     * @throws FatalFault if the text is broken
     */
    String text() throws FatalFault;

    /**
     * Goes on to the matching end if the current token opens an object or list; otherwise does nothing.
     *
     * @throws FatalFault if the text is broken on the way
     */
    void skip() throws FatalFault;

    /**
     * Where the current token starts, in a number that only this source can read. Marks grow as the document goes on.
     *
     * @return the mark
     */
    long mark();

    /**
     * Explains marks.
     *
     * @param marks marks of this source, in ascending order
     * @return their places, in the same order
     */
    List<Place> places(long[] marks);

    /**
     * Explains marks to whoever reads findings. What is not one text has other places than lines and columns.
     *
     * @param marks marks of this source, in ascending order
     * @param file the name of the document's file, if it has one
     * @return their locations, in the same order
     */
    default List<SourceLocation> locations(long[] marks, Optional<String> file) {
        return places(marks).stream()
                .map(place -> SourceLocation.builder()
                        .file(file)
                        .line(place.line())
                        .column(place.column())
                        .build())
                .toList();
    }
}
