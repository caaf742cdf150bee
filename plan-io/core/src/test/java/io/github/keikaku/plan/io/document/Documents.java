package io.github.keikaku.plan.io.document;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads and writes canonical documents in memory. */
final class Documents {

    static final String FILE = "plan.json";

    private static final JsonPlanFormat FORMAT = new JsonPlanFormat();

    private Documents() {}

    static ReadResult read(byte[] document) {
        return read(document, ReadOptions.strict());
    }

    static ReadResult read(byte[] document, ReadOptions options) {
        try {
            return FORMAT.read(PlanInput.of(FILE, document), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] write(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FORMAT.write(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A sound document with one more member at its end. */
    static String with(String member) {
        return """
                {
                  "schemaVersion": "1.0",
                  "id": "a-plan",
                  "kind": "OTHER",
                  "title": "計画",
                  "municipality": { "code": "132217", "name": "清瀬市" },
                  %s
                }
                """.formatted(member);
    }
}
