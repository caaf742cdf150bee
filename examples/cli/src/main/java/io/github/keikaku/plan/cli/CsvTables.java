package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.io.csv.CsvEncoding;
import io.github.keikaku.plan.io.csv.CsvFolder;
import io.github.keikaku.plan.io.csv.CsvOptions;
import io.github.keikaku.plan.io.csv.CsvPlanFormat;
import io.github.keikaku.plan.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is particular about CSV on the command line: it has an encoding, and may be a folder. */
final class CsvTables {

    private static final String ID = new CsvPlanFormat().getId();

    private final CsvOptions options;

    private CsvTables(CsvOptions options) {
        this.options = options;
    }

    static CsvTables of(Optional<String> encoding) throws CannotRunException {
        return new CsvTables(
                encoding.isEmpty()
                        ? CsvOptions.standard()
                        : CsvOptions.standard().withEncoding(encoding(encoding.get())));
    }

    /** An encoding by its name. */
    static CsvEncoding encoding(String name) throws CannotRunException {
        Optional<CsvEncoding> known = CsvEncoding.find(name);
        if (known.isEmpty()) {
            String all =
                    Arrays.stream(CsvEncoding.values()).map(CsvEncoding::getId).collect(Collectors.joining(", "));
            throw new CannotRunException("failure.unknownEncoding", name, all);
        }
        if (!known.get().isAvailable()) {
            throw new CannotRunException("failure.encodingMissing", name);
        }
        return known.get();
    }

    /** Whether tables are to be written into a folder: into one that is there, or by name of the format alone. */
    boolean isFolder(Path out, Optional<String> format) {
        String name = String.valueOf(out.getFileName());
        return Files.isDirectory(out) || (format.filter(ID::equals).isPresent() && name.indexOf('.') < 0);
    }

    /** The format with the encoding that was asked for, if it has any. */
    PlanFormat encoded(PlanFormat format) {
        return format.getId().equals(ID) ? CsvPlanFormat.of(options) : format;
    }

    ReadResult readFolder(Path folder, ReadOptions readOptions) throws CannotRunException {
        try {
            return CsvFolder.of(options).read(folder, readOptions);
        } catch (IOException e) {
            throw new CannotRunException("failure.unreadable", folder);
        }
    }

    WriteReport writeFolder(Plan plan, Path folder) throws CannotRunException {
        try {
            return CsvFolder.of(options).write(plan, folder);
        } catch (IOException e) {
            throw new CannotRunException("failure.unwritable", folder);
        }
    }
}
