package io.github.keikaku.plan.io.json;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.Arguments;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Place;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.binding.TokenSource;
import io.github.keikaku.plan.io.text.DecodedText;
import java.util.List;
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
            .build();

    private final DecodedText text;
    private final JsonParser parser;
    private final int maxDepth;
    private int depth;
    private boolean done;

    private JsonSource(DecodedText text, int maxDepth) {
        this.text = text;
        this.maxDepth = maxDepth;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text.chars(), 0, text.length());
    }

    /**
     * The tokens of a document.
     *
     * @param bytes the document
     * @param limits of which the depth is enforced here
     * @return its tokens; a fault of encoding shows when the first is asked for
     */
    public static JsonSource of(byte[] bytes, ReadLimits limits) {
        return new JsonSource(DecodedText.of(bytes), limits.getMaxDepth());
    }

    @Override
    public Token next() throws FatalFault {
        if (text.fault().isPresent()) {
            throw text.fault().get();
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
        return Math.max(0, parser.currentTokenLocation().getCharOffset());
    }

    @Override
    public List<Place> places(long[] marks) {
        return text.places(marks);
    }

    private FatalFault fault(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        if (location == null) {
            location = parser.currentLocation();
        }
        int at = (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
        return done ? trailing(at) : JsonFaults.explain(text, at, String.valueOf(e.getOriginalMessage()));
    }

    private static FatalFault trailing(long mark) {
        return new FatalFault(FormatRules.SYNTAX, Arguments.none().with("problem", "syntax-trailing"), mark);
    }
}
