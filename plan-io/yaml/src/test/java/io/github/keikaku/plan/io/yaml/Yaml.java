package io.github.keikaku.plan.io.yaml;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads and writes documents in memory, and shows faults in one line each. */
final class Yaml {

    static final String FILE = "plan.yaml";

    private static final PlanFormat FORMAT = new YamlPlanFormat();
    private static final PlanFormat JSON = new JsonPlanFormat();

    private Yaml() {}

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

    static Plan readJson(byte[] document) {
        try {
            return JSON.read(PlanInput.of("plan.json", document)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(Plan plan) {
        return write(FORMAT, plan);
    }

    static byte[] writeJson(Plan plan) {
        return write(JSON, plan);
    }

    private static byte[] write(PlanFormat format, Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A sound document with more members at its end. */
    static String with(String members) {
        return """
                schemaVersion: 1.0
                id: a-plan
                kind: OTHER
                title: 計画
                municipality: { code: 132217, name: 清瀬市 }
                """ + members;
    }
}
