package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.json.JsonSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON in a cell. */
final class JsonText {

    private static final ReadLimits DEEP = ReadLimits.standard().withMaxDepth(ReadLimits.HIGHEST_DEPTH);

    private JsonText() {}

    /** The tokens of a cell, which may nest as deep as any document may. */
    static JsonSource source(String json) {
        return JsonSource.of(json.getBytes(StandardCharsets.UTF_8), DEEP);
    }

    /** Whether a text is one value of JSON that opens as it should. */
    static boolean isValue(String json, Token opening) {
        JsonSource source = source(json);
        try {
            if (source.next() != opening) {
                return false;
            }
            source.skip();
            return source.next() == Token.END;
        } catch (FatalFault broken) {
            return false;
        }
    }

    /** What a JSON string says. */
    static Optional<String> string(String json) {
        JsonSource source = source(json);
        try {
            if (source.next() != Token.TEXT) {
                return Optional.empty();
            }
            String text = source.text();
            return source.next() == Token.END ? Optional.of(text) : Optional.empty();
        } catch (FatalFault broken) {
            return Optional.empty();
        }
    }
}
