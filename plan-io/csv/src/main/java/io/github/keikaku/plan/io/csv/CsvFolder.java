package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.FindingCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The files of {@link CsvPlanFormat} as files of a folder. */
public final class CsvFolder {

    private final CsvOptions options;

    private CsvFolder(CsvOptions options) {
        this.options = options;
    }

    /**
     * Reads and writes folders.
     *
     * @param options how to write, and what to take files for
     * @return a reader and writer
     */
    public static CsvFolder of(CsvOptions options) {
        return new CsvFolder(options);
    }

    /**
     * Reads a plan. Only files of the folder itself are opened; links are not followed.
     *
     * @param folder the folder
     * @param readOptions how to read; the limit of input bytes holds for all files together
     * @return the plan, or why there is none
     * @throws IOException if the folder or a file cannot be read, or this Java runtime lacks the encoding
     */
    public ReadResult read(Path folder, ReadOptions readOptions) throws IOException {
        CsvFaults faults = new CsvFaults(
                FindingCollector.ofLimit(readOptions.getLimits().getMaxFindings()), folder.toString(), false);
        FolderBundle bundle =
                new FolderBundle(folder, faults, readOptions.getLimits().getMaxInputBytes());
        return BundleReader.read(bundle, faults, options, readOptions);
    }

    /**
     * Writes a plan. Files of the same names are replaced, others are left alone.
     *
     * @param plan the plan
     * @param folder the folder, which is made if it is not there
     * @return what the encoding cannot hold, each as a finding of severity ERROR; nothing is written then
     * @throws IOException if it cannot be written there, or this Java runtime lacks the encoding
     * @throws IllegalArgumentException if the plan holds what no reader takes back
     */
    public WriteReport write(Plan plan, Path folder) throws IOException {
        BundleWriter bundle = BundleWriter.of(plan, options);
        if (bundle.report().isLossless()) {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
        return bundle.report();
    }
}
