package io.github.keikaku.plan.fuzz;

import io.github.keikaku.plan.io.csv.CsvPlanFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Feeds the reader of tables with files that stand one below the other, each below a line with its name. The data
 * package, much larger than the tables that it describes and the same for all plans, is added where it is missing.
 */
final class TableFeed {

    private static final String MARK = "@@@";
    private static final String PACKAGE = "datapackage.json";
    private static final byte[] STANDARD_PACKAGE = standardPackage();

    private TableFeed() {}

    static void feed(byte[] files) throws IOException {
        PlanFeed.feed(new CsvPlanFormat(), packed(files));
    }

    static List<byte[]> seeds() {
        return FuzzPlans.written(new CsvPlanFormat()).stream()
                .map(TableFeed::unpacked)
                .toList();
    }

    /** Bytes are characters of Latin-1 on the way, so that none is lost. */
    private static byte[] packed(byte[] files) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String file : new String(files, StandardCharsets.ISO_8859_1).split(MARK, -1)) {
            int end = file.indexOf('\n');
            if (end > 0) {
                contents.put(file.substring(0, end), file.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        contents.putIfAbsent(PACKAGE, STANDARD_PACKAGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] archive) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files(archive).forEach((name, content) -> {
            if (!name.equals(PACKAGE)) {
                out.writeBytes((MARK + name + "\n").getBytes(StandardCharsets.UTF_8));
                out.writeBytes(content);
            }
        });
        return out.toByteArray();
    }

    private static byte[] standardPackage() {
        byte[] archive = FuzzPlans.written(new CsvPlanFormat()).get(0);
        return Objects.requireNonNull(files(archive).get(PACKAGE), PACKAGE);
    }

    private static Map<String, byte[]> files(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
