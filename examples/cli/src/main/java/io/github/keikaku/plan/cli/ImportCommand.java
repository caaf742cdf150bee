package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.csv.CsvSheets;
import io.github.keikaku.plan.io.tables.sheet.CellStatus;
import io.github.keikaku.plan.io.tables.sheet.CellUse;
import io.github.keikaku.plan.io.tables.sheet.ImportResult;
import io.github.keikaku.plan.io.tables.sheet.Sheet;
import io.github.keikaku.plan.io.tables.sheet.SheetImport;
import io.github.keikaku.plan.io.tables.sheet.SheetMapping;
import io.github.keikaku.plan.io.tables.sheet.SheetReading;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku import PLAN SHEET… -o NEWPLAN}: reads existing sheets onto a plan. */
@Command(name = "import")
final class ImportCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "argument.plan")
    private Path planFile = Path.of("");

    @Parameters(index = "1..*", paramLabel = "SHEET", arity = "1..*", descriptionKey = "argument.sheets")
    private List<Path> sheets = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "NEWPLAN",
            required = true,
            descriptionKey = "option.output")
    private Path out = Path.of("");

    @Option(names = "--fiscal-year", paramLabel = "YEAR", descriptionKey = "option.fiscalYear")
    private @Nullable Integer fiscalYear;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "option.mapping")
    private @Nullable Path mappingFile;

    @Option(names = "--encoding", paramLabel = "ENCODING", descriptionKey = "option.sheetEncoding")
    private @Nullable String encoding;

    @Option(names = "--account", descriptionKey = "option.account")
    private boolean account;

    @Option(names = "--partial", descriptionKey = "option.partial")
    private boolean partial;

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotRunException {
        PlanFiles files = new PlanFiles(console);
        PlanFormat target = files.formatOf(out, Optional.empty());
        CsvSheets opener = opener();
        SheetMapping mapping =
                mappingFile == null ? SheetMapping.builder().build() : new MappingFile(console).read(mappingFile);
        ReadResult read = files.open(planFile, Optional.empty(), (input, format) -> format.read(input));
        List<FindingReport> reports = new ArrayList<>(List.of(read));
        Optional<Plan> plan = read.getPlan();
        if (plan.isPresent()) {
            for (Path file : sheets) {
                plan = Optional.of(readOnto(plan.orElseThrow(), opener, mapping, file, reports));
            }
        }
        MergedReport report = MergedReport.of(reports);
        if (!report.getFindings().isEmpty()) {
            console.err().print(FindingWriter.of(console.locale()).toText(report));
        }
        if (plan.isEmpty()) {
            return ExitCode.ERRORS_FOUND;
        }
        if (report.hasErrors() && !partial) {
            console.err().println(console.texts().get("import.notWritten", out));
            return ExitCode.ERRORS_FOUND;
        }
        int written = new PlanOutput(console).report(PlanOutput.write(plan.get(), target, out));
        return report.hasErrors() ? ExitCode.ERRORS_FOUND : written;
    }

    private CsvSheets opener() throws CannotRunException {
        return encoding == null
                ? CsvSheets.standard()
                : CsvSheets.standard().withEncoding(CsvTables.encoding(encoding));
    }

    private Optional<FiscalYear> year() throws CannotRunException {
        try {
            return Optional.ofNullable(fiscalYear).map(FiscalYear::of);
        } catch (IllegalArgumentException e) {
            throw new CannotRunException("usage.value", String.valueOf(fiscalYear), "--fiscal-year");
        }
    }

    /** The plan with what a sheet says; as it was where the sheet cannot be read. */
    private Plan readOnto(Plan plan, CsvSheets opener, SheetMapping mapping, Path file, List<FindingReport> reports)
            throws CannotRunException {
        Optional<Sheet> sheet = open(opener, file, reports);
        if (sheet.isEmpty()) {
            return plan;
        }
        SheetImport onto = SheetImport.onto(plan).withMapping(mapping);
        ImportResult result = year().map(onto::withFiscalYear).orElse(onto).read(sheet.get());
        reports.add(result);
        print(file, sheet.get(), result);
        return result.getPlan().orElse(plan);
    }

    private static Optional<Sheet> open(CsvSheets opener, Path file, List<FindingReport> reports)
            throws CannotRunException {
        if (Files.isDirectory(file)) {
            throw new CannotRunException("failure.folder", file);
        }
        if (!Files.exists(file)) {
            throw new CannotRunException("failure.notFound", file);
        }
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new CannotRunException("failure.notASheet", file);
        }
        try {
            SheetReading reading = opener.read(PlanInput.of(file));
            reports.add(reading);
            return reading.getSheet();
        } catch (IOException e) {
            throw new CannotRunException("failure.unreadable", file);
        }
    }

    private void print(Path file, Sheet sheet, ImportResult result) {
        if (account) {
            for (CellUse use : result.getAccount()) {
                console.out()
                        .println(sheet.locate(use.getPosition()).describe() + ": "
                                + console.texts().get("import.status." + use.getStatus()) + ": "
                                + use.getDescription(console.locale()));
            }
        }
        console.out()
                .println(console.texts()
                        .get(
                                "import.cells",
                                file,
                                result.count(CellStatus.USED),
                                result.count(CellStatus.IGNORED),
                                result.count(CellStatus.NOT_UNDERSTOOD)));
    }
}
