package io.github.keikaku.plan.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.io.tables.PlanTables;
import io.github.keikaku.plan.io.tables.Table;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a plan makes, whole and in memory, so that nothing is written of a plan that cannot be written. */
final class BundleWriter {

    private final CsvEncoding encoding;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final CsvFaults faults =
            new CsvFaults(FindingCollector.ofLimit(ReadLimits.standard().getMaxFindings()), "", false);

    private BundleWriter(CsvEncoding encoding) {
        this.encoding = encoding;
    }

    static BundleWriter of(Plan plan, CsvOptions options) throws IOException {
        CsvEncoding encoding = options.getEncoding().orElse(CsvEncoding.UTF_8_BOM);
        BundleReader.requireAvailable(encoding);
        List<Table> tables = PlanTables.write(plan);
        BundleWriter bundle = new BundleWriter(encoding);
        if (encoding == CsvEncoding.CP932) {
            tables.forEach(bundle::check);
        }
        if (bundle.report().isLossless()) {
            String description = DataPackage.describe(plan, encoding, options.getLanguage());
            bundle.files.put(Bundle.DATA_PACKAGE, description.getBytes(StandardCharsets.UTF_8));
            for (Table table : tables) {
                bundle.files.put(table.getName() + Bundle.EXTENSION, bundle.csv(table));
            }
        }
        return bundle;
    }

    /** The files by name; none if the report says that there is something that they cannot hold. */
    Map<String, byte[]> files() {
        return files;
    }

    WriteReport report() {
        return WriteReport.of(faults.findings().getFindings());
    }

    private void check(Table table) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getHeader().size(); column++) {
                if (!table.isEmpty(row, column)) {
                    check(table, row, column);
                }
            }
        }
    }

    private void check(Table table, int row, int column) {
        String lost = Encodable.remainder(table.getCell(row, column), encoding.charset());
        if (!lost.isEmpty()) {
            ModelPath path = table.getPath(row).orElse(ModelPath.root());
            for (String member : table.getHeader().get(column).split("\\.", -1)) {
                path = path.child(member);
            }
            // The header is the first row.
            faults.unencodable(lost, path, table.getName() + Bundle.EXTENSION, row + 2, column + 1);
        }
    }

    private byte[] csv(Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer characters = new OutputStreamWriter(bytes, encoding.charset());
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(characters)) {
            if (encoding == CsvEncoding.UTF_8_BOM) {
                characters.write('\uFEFF');
            }
            csv.writeRecord(table.getHeader());
            for (int row = 0; row < table.getRowCount(); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < table.getHeader().size(); column++) {
                    cells.add(table.getCell(row, column));
                }
                csv.writeRecord(cells);
            }
        }
        return bytes.toByteArray();
    }
}
