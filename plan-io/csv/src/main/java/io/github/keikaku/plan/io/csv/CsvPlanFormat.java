package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.FindingCollector;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A ZIP archive of tidy CSV tables, one for each type of object, with a {@code datapackage.json} (a Frictionless tabular
 * data package). Equal plans are written as equal bytes. A folder of the same files is {@link CsvFolder}'s.
 *
 * <p>Archives are bounded in reading: by the limit of input bytes, which holds for what they contain too, by
 * 1,000 entries, and by an expansion of 200 to one.
 */
public final class CsvPlanFormat implements PlanFormat {

    private final CsvOptions options;

    /** The format with its standard options, as a service. */
    public CsvPlanFormat() {
        this(CsvOptions.standard());
    }

    private CsvPlanFormat(CsvOptions options) {
        this.options = options;
    }

    /**
     * The format with options.
     *
     * @param options how to write, and what to take files for
     * @return the format
     */
    public static CsvPlanFormat of(CsvOptions options) {
        return new CsvPlanFormat(options);
    }

    @Override
    public String getId() {
        return "csv";
    }

    @Override
    public String getDisplayName(Locale locale) {
        return CsvTexts.MESSAGES.find("name.csv", locale).orElse("CSV");
    }

    @Override
    public List<String> getFileExtensions() {
        return List.of("zip");
    }

    @Override
    public boolean isLossless() {
        return options.getEncoding().filter(CsvEncoding.CP932::equals).isEmpty();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IOException if the input cannot be read, or this Java runtime lacks its encoding
     */
    @Override
    public ReadResult read(PlanInput input, ReadOptions readOptions) throws IOException {
        int most = readOptions.getLimits().getMaxInputBytes();
        CsvFaults faults = new CsvFaults(
                FindingCollector.ofLimit(readOptions.getLimits().getMaxFindings()), input.getName(), true);
        Optional<byte[]> bytes = input.read(most);
        if (bytes.isEmpty()) {
            faults.limit("input-bytes", most);
            return faults.failed();
        }
        return BundleReader.read(new ZipBundle(bytes.get(), faults, most), faults, options, readOptions);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Where the encoding cannot hold a character, each such cell is a finding of severity ERROR, and nothing
     * is written.
     *
     * @throws IOException if it cannot be written there, or this Java runtime lacks the encoding
     */
    @Override
    public WriteReport write(Plan plan, OutputStream out) throws IOException {
        BundleWriter bundle = BundleWriter.of(plan, options);
        if (bundle.report().isLossless()) {
            ZipBundle.write(bundle.files(), out);
        }
        return bundle.report();
    }
}
