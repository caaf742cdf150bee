package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.tables.sheet.ImportRules;
import io.github.keikaku.plan.io.tables.sheet.Sheet;
import io.github.keikaku.plan.io.tables.sheet.SheetReading;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Opens CSV files of any layout as sheets, such as a spreadsheet saved them: rows of any length, in UTF-8 with or without
 * a byte order mark or in CP932, whichever it is.
 */
public final class CsvSheets {

    private final ReadLimits limits;
    private final Optional<CsvEncoding> encoding;

    private CsvSheets(ReadLimits limits, Optional<CsvEncoding> encoding) {
        this.limits = limits;
        this.encoding = encoding;
    }

    /**
     * Opens files within the standard limits and finds out their encoding.
     *
     * @return what opens files
     */
    public static CsvSheets standard() {
        return new CsvSheets(ReadLimits.standard(), Optional.empty());
    }

    /**
     * Opens files within limits.
     *
     * @param value how large a file may be, and how many findings are kept
     * @return what opens files like this
     */
    public CsvSheets withLimits(ReadLimits value) {
        return new CsvSheets(value, encoding);
    }

    /**
     * Opens files in an encoding that is known.
     *
     * @param value the encoding; a byte order mark stands above it
     * @return what opens files like this
     */
    public CsvSheets withEncoding(CsvEncoding value) {
        return new CsvSheets(limits, Optional.of(value));
    }

    /**
     * Opens a file.
     *
     * @param input the file
     * @return the sheet, and which encoding was detected; or why there is none
     * @throws IOException if the file cannot be read
     */
    public SheetReading read(PlanInput input) throws IOException {
        FindingCollector findings = FindingCollector.ofLimit(limits.getMaxFindings());
        CsvFaults faults = new CsvFaults(findings, "", false);
        String file = input.getName();
        Optional<byte[]> bytes = input.read(limits.getMaxInputBytes());
        if (bytes.isEmpty()) {
            faults.limit("input-bytes", limits.getMaxInputBytes(), file, 1, 1);
            return SheetReading.of(Optional.empty(), findings);
        }
        CsvEncoding real = encoding.orElseGet(() -> EncodingDetector.detect(bytes.get()));
        if (encoding.isEmpty()) {
            findings.add(detected(real, file));
        }
        Optional<Sheet> sheet = new CsvTableReader("", file, real, faults)
                .read(new ByteArrayInputStream(bytes.get()), records -> Optional.of(sheet(file, records)));
        return SheetReading.of(faults.hasErrors() ? Optional.empty() : sheet, findings);
    }

    private static Sheet sheet(String file, Iterable<List<String>> records) {
        Sheet.Builder sheet = Sheet.builder().file(file);
        records.forEach(sheet::addRow);
        return sheet.build();
    }

    private static Finding detected(CsvEncoding encoding, String file) {
        return Finding.builder()
                .rule(ImportRules.ENCODING_DETECTED)
                .severity(ImportRules.getSeverity(ImportRules.ENCODING_DETECTED))
                .path(ModelPath.root())
                .argument("encoding", encoding == CsvEncoding.CP932 ? encoding.iana() : encoding.getId())
                .location(SourceLocation.builder().file(file).build())
                .messages(CsvTexts.MESSAGES)
                .build();
    }
}
