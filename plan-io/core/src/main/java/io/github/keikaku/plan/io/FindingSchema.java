package io.github.keikaku.plan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of what {@link FindingWriter#toJson} writes, for programs that read findings. */
public final class FindingSchema {

    /** The schema's stable id. A new optional member does not change it. */
    public static final String ID = "https://keikaku.github.io/schema/findings/1.0";

    private FindingSchema() {}

    /**
     * The schema.
     *
     * @return a JSON document with a line break at its end
     */
    public static String toJson() {
        try (InputStream in = FindingSchema.class.getResourceAsStream("findings.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("findings.schema.json is not in the artifact");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
