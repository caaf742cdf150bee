package io.github.keikaku.plan.io.plan;

import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.binding.SchemaNode;
import io.github.keikaku.plan.io.binding.Schemas;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.binding.TokenSink;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that a document declares. A newer minor of the same major is read leniently, and what is read then follows
 * the version that is known here; another major is none of ours.
 */
final class SchemaVersionKind implements Kind<String> {

    /** The version that is read and written. */
    static final String SUPPORTED = "1.0";

    private static final String MAJOR = "1";
    private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})");

    @Override
    public @Nullable String read(Reading in, Token token) throws FatalFault {
        if (token != Token.TEXT && token != Token.PLAIN) {
            in.wrongType(token, expected());
            return null;
        }
        String version = in.checkedText();
        if (version == null) {
            return null;
        }
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            in.malformed(version, "schema-version");
            return null;
        }
        if (!matcher.group(1).equals(MAJOR)) {
            throw in.abandon(version, List.of(SUPPORTED));
        }
        if (!version.equals(SUPPORTED)) {
            in.relax(version, List.of(SUPPORTED));
        }
        return SUPPORTED;
    }

    @Override
    public void write(TokenSink out, String version) {
        if (!version.equals(SUPPORTED)) {
            throw new IllegalArgumentException(
                    "cannot write a plan of schemaVersion \"" + version + "\"; write " + SUPPORTED);
        }
        out.text(version);
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return SchemaNode.any().with("enum", List.of(SUPPORTED));
    }

    @Override
    public String expected() {
        return "string";
    }
}
