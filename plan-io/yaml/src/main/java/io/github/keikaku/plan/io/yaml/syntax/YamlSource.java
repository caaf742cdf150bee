package io.github.keikaku.plan.io.yaml.syntax;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.Arguments;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Place;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.binding.TokenSource;
import io.github.keikaku.plan.io.text.DecodedText;
import java.io.CharArrayReader;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The tokens of a YAML document in memory, from the events of a parser that neither recurses nor builds anything. What
 * YAML has beyond trees of texts (tags, anchors, aliases, several documents, names that are no text) is refused.
 */
public final class YamlSource implements TokenSource {

    /** The parser's own limit of size is lifted: its exception names no place, and the document is in memory. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setUseMarks(true)
            .build();

    /** What YAML 1.2 takes for null. */
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final DecodedText text;
    private final Offsets offsets;
    private final Iterator<Event> events;
    private final int maxDepth;

    /** For each open level, whether it is an object, and whether a name comes next in it. */
    private final BitSet objects = new BitSet();

    private final BitSet namesNext = new BitSet();
    private int depth;
    private boolean started;
    private boolean hadDocument;
    private @Nullable Event current;

    private YamlSource(DecodedText text, int maxDepth) {
        this.text = text;
        this.offsets = new Offsets(text);
        this.maxDepth = maxDepth;
        this.events = new ParserImpl(
                SETTINGS, new StreamReader(SETTINGS, new CharArrayReader(text.chars(), 0, text.length())));
    }

    /**
     * The tokens of a document.
     *
     * @param bytes the document
     * @param limits of which the depth is enforced here
     * @return its tokens; a fault of encoding shows when the first is asked for
     */
    public static YamlSource of(byte[] bytes, ReadLimits limits) {
        return new YamlSource(DecodedText.of(bytes), limits.getMaxDepth());
    }

    @Override
    public Token next() throws FatalFault {
        if (!started) {
            started = true;
            requireReadable();
        }
        while (true) {
            Event event = nextEvent();
            if (event == null) {
                return Token.END;
            }
            switch (event.getEventId()) {
                case DocumentStart -> requireFirst();
                case Alias -> throw refused("syntax-anchor");
                case MappingStart, SequenceStart -> {
                    return open((CollectionStartEvent) event);
                }
                case MappingEnd, SequenceEnd -> {
                    return close();
                }
                case Scalar -> {
                    return scalar((ScalarEvent) event);
                }
                default -> {
                    // Starts and ends of the stream say nothing.
                }
            }
        }
    }

    private void requireReadable() throws FatalFault {
        if (text.fault().isPresent()) {
            throw text.fault().get();
        }
        Optional<FatalFault> unprintable = YamlFaults.unprintable(text);
        if (unprintable.isPresent()) {
            throw unprintable.get();
        }
    }

    private void requireFirst() throws FatalFault {
        if (hadDocument) {
            throw refused("syntax-second-document");
        }
        hadDocument = true;
    }

    private @Nullable Event nextEvent() throws FatalFault {
        try {
            current = events.hasNext() ? events.next() : null;
            return current;
        } catch (MarkedYamlEngineException e) {
            throw YamlFaults.explain(text, offsets, e);
        } catch (YamlEngineException | NumberFormatException e) {
            throw YamlFaults.explain(text, current == null ? 0 : (int) mark(), e);
        }
    }

    private Token open(CollectionStartEvent event) throws FatalFault {
        requirePlainNode(event.getTag(), event.getAnchor());
        if (isNameNext()) {
            throw refused("syntax-key");
        }
        if (depth == maxDepth) {
            Arguments arguments = Arguments.none().with("limit", "depth").with("maximum", maxDepth);
            throw new FatalFault(FormatRules.LIMIT_EXCEEDED, arguments, mark());
        }
        valueSeen();
        boolean object = event.getEventId() == Event.ID.MappingStart;
        objects.set(depth, object);
        namesNext.set(depth, object);
        depth++;
        return object ? Token.OBJECT : Token.ARRAY;
    }

    private Token close() {
        depth--;
        return objects.get(depth) ? Token.END_OBJECT : Token.END_ARRAY;
    }

    private Token scalar(ScalarEvent event) throws FatalFault {
        requirePlainNode(event.getTag(), event.getAnchor());
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        if (isNameNext()) {
            if (plain && event.getValue().isEmpty()) {
                throw refused("syntax-key");
            }
            namesNext.clear(depth - 1);
            return Token.NAME;
        }
        valueSeen();
        if (!plain) {
            return Token.TEXT;
        }
        return NULLS.contains(event.getValue()) ? Token.NULL : Token.PLAIN;
    }

    private boolean isNameNext() {
        return depth > 0 && namesNext.get(depth - 1);
    }

    private void valueSeen() {
        if (depth > 0 && objects.get(depth - 1)) {
            namesNext.set(depth - 1);
        }
    }

    private void requirePlainNode(Optional<String> tag, Optional<Anchor> anchor) throws FatalFault {
        if (tag.isPresent()) {
            throw refused("syntax-tag");
        }
        if (anchor.isPresent()) {
            throw refused("syntax-anchor");
        }
    }

    private FatalFault refused(String problem) {
        return YamlFaults.syntax(problem, text, (int) mark());
    }

    @Override
    public String text() {
        if (current instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        throw new IllegalStateException("no text at " + current);
    }

    @Override
    public void skip() throws FatalFault {
        if (current instanceof CollectionStartEvent) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    @Override
    public long mark() {
        Optional<Mark> mark = current == null ? Optional.empty() : current.getStartMark();
        return mark.map(found -> offsets.of(found.getIndex())).orElse(text.length());
    }

    @Override
    public List<Place> places(long[] marks) {
        return text.places(marks);
    }
}
