package io.github.keikaku.plan.io.json;

import io.github.keikaku.plan.io.binding.Place;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.binding.TokenSource;
import io.github.keikaku.plan.io.text.ByteSearch;
import io.github.keikaku.plan.io.text.Lines;
import io.github.keikaku.plan.io.text.Utf8Document;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Goes through a document once more that {@link JsonSource} has read without a fault, to find places in it. As nothing
 * is left to judge, it looks at brackets and quotation marks only, which takes a fraction of the time of a parse.
 */
public final class JsonOutline implements TokenSource {

    private static final char QUOTE = '"';
    private static final char ESCAPE = '\\';

    private final byte[] bytes;
    private final int start;
    private int token;
    private int end;
    private int at;

    private JsonOutline(byte[] bytes) {
        this.bytes = bytes;
        this.start = Utf8Document.startOf(bytes);
        this.at = start;
    }

    /**
     * The tokens of a document.
     *
     * @param bytes a document that was read without a fault
     * @return its tokens
     */
    public static JsonOutline of(byte[] bytes) {
        return new JsonOutline(bytes);
    }

    @Override
    public Token next() {
        while (at < bytes.length && (isSpace(bytes[at]) || bytes[at] == ',')) {
            at++;
        }
        token = at;
        if (at == bytes.length) {
            return Token.END;
        }
        return switch (bytes[at]) {
            case '{' -> token(Token.OBJECT, 1);
            case '}' -> token(Token.END_OBJECT, 1);
            case '[' -> token(Token.ARRAY, 1);
            case ']' -> token(Token.END_ARRAY, 1);
            case 't' -> token(Token.TRUE, "true".length());
            case 'f' -> token(Token.FALSE, "false".length());
            case 'n' -> token(Token.NULL, "null".length());
            case QUOTE -> nameOrText();
            default -> number();
        };
    }

    private Token token(Token kind, int length) {
        at += length;
        end = at;
        return kind;
    }

    /** Only a name has a colon behind it. */
    private Token nameOrText() {
        at = afterText(at);
        end = at;
        while (at < bytes.length && isSpace(bytes[at])) {
            at++;
        }
        if (at < bytes.length && bytes[at] == ':') {
            at++;
            return Token.NAME;
        }
        return Token.TEXT;
    }

    private Token number() {
        do {
            at++;
        } while (at < bytes.length && !isSpace(bytes[at]) && ",]}".indexOf(bytes[at]) < 0);
        end = at;
        return Token.NUMBER;
    }

    @Override
    public String text() {
        if (bytes[token] != QUOTE) {
            return new String(bytes, token, end - token, StandardCharsets.UTF_8);
        }
        boolean plain = ByteSearch.indexOfEither(bytes, token, end, ESCAPE, ESCAPE) == end;
        return plain
                ? new String(bytes, token + 1, end - token - 2, StandardCharsets.UTF_8)
                : JsonSource.textOf(bytes, token, end);
    }

    @Override
    public void skip() {
        if (bytes[token] != '{' && bytes[token] != '[') {
            return;
        }
        int depth = 1;
        while (depth > 0) {
            switch (bytes[at]) {
                case QUOTE -> at = afterText(at);
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
        }
    }

    @Override
    public long mark() {
        return token;
    }

    @Override
    public List<Place> places(long[] marks) {
        return new Lines(bytes, start).places(marks);
    }

    private int afterText(int quote) {
        int next = quote + 1;
        while (true) {
            next = ByteSearch.indexOfEither(bytes, next, bytes.length, QUOTE, ESCAPE);
            if (bytes[next] == QUOTE) {
                return next + 1;
            }
            next += 2;
        }
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
