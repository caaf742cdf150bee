package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.model.Plan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Archives in memory, for tests. */
final class Bundles {

    static final String FILE = "plan.zip";

    private Bundles() {}

    static byte[] write(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(plan, CsvOptions.standard(), out);
        return out.toByteArray();
    }

    static WriteReport write(Plan plan, CsvOptions options, OutputStream out) {
        try {
            return CsvPlanFormat.of(options).write(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(byte[] archive) {
        return read(archive, CsvOptions.standard(), ReadOptions.strict());
    }

    static ReadResult read(byte[] archive, CsvOptions options, ReadOptions readOptions) {
        try {
            return CsvPlanFormat.of(options).read(PlanInput.of(FILE, archive), readOptions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan example(String name) {
        try (InputStream in = Bundles.class.getResourceAsStream("/io/github/keikaku/plan/examples/" + name)) {
            return new JsonPlanFormat().read(PlanInput.of(name, in)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of an archive. */
    static Map<String, byte[]> files(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static byte[] archive(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ZipBundle.write(files, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A small sound plan as an archive in UTF-8, and one more file. */
    static byte[] with(String name, byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.csv", utf8("""
                key,schemaVersion,id,kind,title,municipality.code,municipality.name
                p,1.0,p,OTHER,計画,132217,清瀬市
                """));
        files.put(name, content);
        return archive(files);
    }

    static byte[] with(String name, String content) {
        return with(name, utf8(content));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
