package io.github.keikaku.plan.io.json;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.Arguments;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Place;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.binding.TokenSource;
import io.github.keikaku.plan.io.text.DecodedText;
import io.github.keikaku.plan.io.text.Utf8Document;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a JSON document in memory. */
public final class JsonSource implements TokenSource {

    /**
     * Jackson's own limits are lifted: its exceptions name no place. The document is in memory and of bounded size;
     * depth is counted here, and the kernel judges texts and numbers, each of which is then one fault among others.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Names made to collide are slow, but no reason to fail.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            // What is not UTF-8 does not get this far.
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private final Utf8Document document;
    private final Optional<FatalFault> encoding;
    private final JsonParser parser;
    private final int maxDepth;
    private int depth;
    private boolean done;

    private JsonSource(Utf8Document document, int maxDepth) {
        this.document = document;
        this.encoding = document.fault();
        this.maxDepth = maxDepth;
        byte[] bytes = document.bytes();
        int start = document.start();
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
    }

    /**
     * The tokens of a document.
     *
     * @param bytes the document
     * @param limits of which the depth is enforced here
     * @return its tokens; a fault of encoding shows when the first is asked for
     */
    public static JsonSource of(byte[] bytes, ReadLimits limits) {
        return new JsonSource(Utf8Document.of(bytes), limits.getMaxDepth());
    }

    /** The text between the quotation marks of a string that was read before. */
    static String textOf(byte[] bytes, int from, int to) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes, from, to - from)) {
            parser.nextToken();
            return parser.getString();
        }
    }

    @Override
    public Token next() throws FatalFault {
        if (encoding.isPresent()) {
            throw encoding.get();
        }
        JsonToken token = nextToken();
        if (token == null) {
            return Token.END;
        }
        if (done) {
            throw trailing(mark());
        }
        done = depth == 0 && !token.isStructStart();
        return switch (token) {
            case START_OBJECT -> open(Token.OBJECT);
            case START_ARRAY -> open(Token.ARRAY);
            case END_OBJECT -> close(Token.END_OBJECT);
            case END_ARRAY -> close(Token.END_ARRAY);
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> throw new IllegalStateException("JSON has no token " + token);
        };
    }

    private Token open(Token token) throws FatalFault {
        if (depth == maxDepth) {
            Arguments arguments = Arguments.none().with("limit", "depth").with("maximum", maxDepth);
            throw new FatalFault(FormatRules.LIMIT_EXCEEDED, arguments, mark());
        }
        depth++;
        return token;
    }

    private Token close(Token token) {
        depth--;
        done = depth == 0;
        return token;
    }

    private @Nullable JsonToken nextToken() throws FatalFault {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    @Override
    public String text() throws FatalFault {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    @Override
    public void skip() throws FatalFault {
        JsonToken current = parser.currentToken();
        if (current != null && current.isStructStart()) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    @Override
    public long mark() {
        // The parser counts from where the text starts.
        return document.start() + Math.max(0, parser.currentTokenLocation().getByteOffset());
    }

    @Override
    public List<Place> places(long[] marks) {
        return document.places(marks);
    }

    /** A document is read once more, as text, to say what is wrong with it: sound ones need not be decoded. */
    private FatalFault fault(JacksonException thrown) {
        DecodedText text = document.decode();
        JacksonException cause = parseUntilFault(text).orElse(thrown);
        TokenStreamLocation location = cause.getLocation();
        long at = location == null || location.getCharOffset() < 0 ? text.length() : location.getCharOffset();
        int index = (int) Math.min(at, text.length());
        return done
                ? trailing(document.offsetOf(text, index))
                : JsonFaults.explain(text, index, String.valueOf(cause.getOriginalMessage()))
                        .movedTo(mark -> document.offsetOf(text, mark));
    }

    private static Optional<JacksonException> parseUntilFault(DecodedText text) {
        try (JsonParser again = FACTORY.createParser(ObjectReadContext.empty(), text.chars(), 0, text.length())) {
            while (again.nextToken() != null) {
                again.getString();
            }
            return Optional.empty();
        } catch (JacksonException e) {
            return Optional.of(e);
        }
    }

    private static FatalFault trailing(long mark) {
        return new FatalFault(FormatRules.SYNTAX, Arguments.none().with("problem", "syntax-trailing"), mark);
    }
}
