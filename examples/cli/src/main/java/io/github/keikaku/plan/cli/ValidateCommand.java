package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.CheckResult;
import io.github.keikaku.plan.Keikaku;
import io.github.keikaku.plan.PlanChecker;
import io.github.keikaku.plan.io.BaselineComparison;
import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.RuleFailure;
import io.github.keikaku.plan.rules.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keikaku validate FILE…}: checks files and reports everything found as one list. */
@Command(name = "validate")
final class ValidateCommand extends CommonOptions implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "argument.files")
    private List<Path> files = List.of();

    @Option(names = "--lenient", descriptionKey = "option.lenient")
    private boolean lenient;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "option.rules")
    private @Nullable Path rules;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "option.format", defaultValue = "text")
    private ReportFormat format = ReportFormat.text;

    @Mixin
    private final PreviousOption previous = new PreviousOption();

    @Mixin
    private final BaselineOptions baseline = new BaselineOptions();

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotRunException {
        PlanFiles planFiles = new PlanFiles(console);
        BaselineComparison comparison = baseline.start();
        PlanChecker checker = checker(planFiles);
        Progress progress = Progress.on(console, files.size());
        List<CheckResult> results = new ArrayList<>();
        boolean allRan = true;
        for (Path file : files) {
            progress.at(file);
            try {
                CheckResult result = check(planFiles, checker, file);
                results.add(result);
                allRan &= result.getFailures().isEmpty();
            } catch (CannotRunException problem) {
                progress.clear();
                console.complain(problem);
                allRan = false;
            }
        }
        progress.clear();
        MergedReport report = baseline.apply(results, comparison);
        print(report);
        new RulesFile(console).sayUnused(results, Optional.ofNullable(asOf));
        if (!allRan) {
            return ExitCode.CANNOT_RUN;
        }
        return report.hasErrors() ? ExitCode.ERRORS_FOUND : ExitCode.SOUND;
    }

    private PlanChecker checker(PlanFiles planFiles) throws CannotRunException {
        ReadOptions options = lenient ? ReadOptions.lenient() : ReadOptions.strict();
        RuleSet ruleSet = rules == null ? RuleSet.discover() : new RulesFile(console).read(rules);
        PlanValidator.Builder validator =
                PlanValidator.builder().ruleSet(ruleSet).limit(baseline.limit());
        if (asOf != null) {
            validator.asOf(asOf);
        }
        return Keikaku.checker()
                .formats(planFiles.getFormats())
                .readOptions(options)
                .previousPlans(previous.read(planFiles, options, console))
                .validator(validator.build())
                .build();
    }

    private CheckResult check(PlanFiles planFiles, PlanChecker checker, Path file) throws CannotRunException {
        CheckResult result = planFiles.open(file, Optional.empty(), checker::check);
        for (RuleFailure failure : result.getFailures()) {
            console.complain(new CannotRunException("failure.rule", failure.getOrigin(), failure.getCause()));
        }
        return result;
    }

    private void print(MergedReport report) {
        FindingWriter writer = FindingWriter.of(console.locale());
        console.out().print(format == ReportFormat.json ? writer.toJson(report) : writer.toText(report));
    }

    /** The forms of a report; in lower case, since help and arguments print them so. */
    enum ReportFormat {
        text,
        json
    }
}
