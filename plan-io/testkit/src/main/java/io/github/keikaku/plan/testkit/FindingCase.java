package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.RuleFailure;
import io.github.keikaku.plan.rules.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A plan file and, beside it, the findings that reading and checking it must give. */
public final class FindingCase {

    private static final String SUFFIX = "expected.json";

    private final CaseRunner runner;
    private final String name;
    private final Path file;

    FindingCase(CaseRunner runner, Path root, Path file) {
        this.runner = runner;
        this.file = file;
        this.name = name(root.relativize(file));
    }

    static boolean isCase(Path file) {
        String name = file.getFileName().toString();
        return name.equals(SUFFIX) || name.endsWith("." + SUFFIX);
    }

    /** The path without what all cases end in. */
    private static String name(Path relative) {
        String path = relative.toString().replace('\\', '/');
        String name = path.substring(0, path.length() - SUFFIX.length());
        return name.length() > 1 ? name.substring(0, name.length() - 1) : "case";
    }

    /**
     * What the case is called.
     *
     * @return the path of its expected findings from the folder of all cases, without {@code .expected.json}
     */
    public String getName() {
        return name;
    }

    /**
     * Where the expected findings stand.
     *
     * @return the file
     */
    public Path getFile() {
        return file;
    }

    /**
     * Reads the plan, checks it if its form is sound, and compares what is found with what is expected.
     *
     * @return how the two compare
     * @throws IOException if a file of the case cannot be read
     * @throws IllegalArgumentException if the case is not written as cases are, or has no plan beside it; the message
     *     says what to change
     */
    public CaseResult run() throws IOException {
        CaseFile expectation = CaseFile.read(file);
        ReadOptions options = expectation.lenient() ? ReadOptions.lenient() : ReadOptions.strict();
        ReadResult read = read(expectation, options);
        List<Finding> findings = new ArrayList<>(read.getFindings());
        List<RuleFailure> failures = new ArrayList<>();
        if (read.getPlan().isPresent()) {
            PlanValidator.Builder validator = PlanValidator.builder().ruleSet(runner.getRuleSet());
            expectation.asOf().ifPresent(validator::asOf);
            ValidationReport report = validator.build().validate(read.orElseThrow(), read.getSourceMap());
            findings.addAll(report.getFindings());
            failures.addAll(report.getFailures());
        }
        return new CaseResult(name, expectation.expected(), findings, failures);
    }

    private ReadResult read(CaseFile expectation, ReadOptions options) throws IOException {
        if (expectation.base().isPresent()) {
            Path base = file.resolveSibling(expectation.base().get());
            String document = DataJson.write(expectation.patched(base));
            return new JsonPlanFormat().read(PlanInput.of(name + ".json", document), options);
        }
        Path plan = planBeside();
        PlanFormat format = runner.getFormats().findByFileName(plan.toString()).orElseThrow();
        return format.read(PlanInput.of(plan), options);
    }

    private Path planBeside() {
        String own = file.getFileName().toString();
        String stem = own.equals(SUFFIX) ? "case." : own.substring(0, own.length() - SUFFIX.length());
        List<Path> plans = runner.getFormats().getFormats().stream()
                .flatMap(format -> format.getFileExtensions().stream())
                .map(extension -> file.resolveSibling(stem + extension))
                .filter(Files::isRegularFile)
                .toList();
        if (plans.size() != 1) {
            throw new IllegalArgumentException(file + ": there should be one plan beside it, a file " + stem
                    + "json or of another known extension; or a \"base\" and a \"patch\" in it; found: " + plans);
        }
        return plans.get(0);
    }

    @Override
    public String toString() {
        return name;
    }
}
