package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.tables.PlanTables;
import io.github.keikaku.plan.io.tables.Table;
import io.github.keikaku.plan.io.tables.TableSchema;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a plan from a bundle: first the files' names and sizes, then the files, then what is in the tables. */
final class BundleReader {

    private static final Set<String> KNOWN = PlanTables.getSchemas(Locale.ROOT).stream()
            .map(TableSchema::getName)
            .collect(Collectors.toUnmodifiableSet());

    /** The only table that must be there, first of all. */
    private static final String PLAN = PlanTables.getSchemas(Locale.ROOT).get(0).getName();

    private BundleReader() {}

    static ReadResult read(Bundle bundle, CsvFaults faults, CsvOptions options, ReadOptions readOptions)
            throws IOException {
        byte[] dataPackage = bundle.inspect();
        if (faults.hasErrors()) {
            return faults.failed();
        }
        CsvEncoding encoding = options.getEncoding()
                .or(() -> DataPackage.declaredEncoding(dataPackage))
                .orElse(CsvEncoding.UTF_8);
        requireAvailable(encoding);
        List<Table> tables = new ArrayList<>();
        bundle.visit((file, content) -> {
            String name = file.substring(0, file.length() - Bundle.EXTENSION.length());
            if (KNOWN.contains(name)) {
                new CsvTableReader(name, file, encoding, faults).read(content).ifPresent(tables::add);
            } else {
                // Not looked into; that it means nothing here is for the tables to say.
                tables.add(
                        CsvTableReader.start(name, file, List.of("?"), faults).build());
            }
        });
        if (tables.isEmpty()) {
            faults.missingTable(PLAN);
        }
        return faults.hasErrors() ? faults.failed() : PlanTables.read(tables, faults.findings(), readOptions);
    }

    /** Refuses what this Java runtime cannot do. */
    static void requireAvailable(CsvEncoding encoding) throws UnsupportedEncodingException {
        if (!encoding.isAvailable()) {
            throw new UnsupportedEncodingException("this Java runtime lacks " + encoding.getId() + " ("
                    + encoding.iana() + "); use one that has the module jdk.charsets, or use utf-8");
        }
    }
}
