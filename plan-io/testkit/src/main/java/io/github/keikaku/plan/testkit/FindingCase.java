package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.RuleFailure;
import io.github.keikaku.plan.rules.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * Reads the plan and its earlier versions, checks it if its form is sound, and compares what is found with what is
     * expected.
     *
     * @return how the two compare
     * @throws IOException if a file of the case cannot be read
     * @throws IllegalArgumentException if the case is not written as cases are, has no plan beside it, or names an
     *     earlier version that cannot be read; the message says what to change
     */
    public CaseResult run() throws IOException {
        CaseFile expectation = CaseFile.read(file);
        CasePlan plan = expectation.patched().orElseGet(this::planBeside);
        ReadResult read = plan.read(file, name, runner.getFormats(), expectation.readOptions());
        List<Plan> previous = previous(expectation);
        List<Finding> findings = new ArrayList<>(read.getFindings());
        List<RuleFailure> failures = new ArrayList<>();
        if (read.getPlan().isPresent()) {
            PlanValidator.Builder validator = PlanValidator.builder().ruleSet(expectation.tune(runner.getRuleSet()));
            expectation.asOf().ifPresent(validator::asOf);
            ValidationReport report = validator.build().validate(read.orElseThrow(), read.getSourceMap(), previous);
            findings.addAll(report.getFindings());
            failures.addAll(report.getFailures());
        }
        return new CaseResult(name, expectation.expected(), findings, failures);
    }

    private List<Plan> previous(CaseFile expectation) throws IOException {
        List<Plan> plans = new ArrayList<>();
        for (CasePlan earlier : expectation.previous()) {
            ReadResult read = earlier.read(
                    file, name + ", previous plan " + plans.size(), runner.getFormats(), expectation.readOptions());
            plans.add(read.getPlan()
                    .orElseThrow(() -> new IllegalArgumentException(file + ": the previous plan " + plans.size()
                            + " cannot be read:" + CaseResult.describe(read.getFindings()))));
        }
        return plans;
    }

    private CasePlan planBeside() {
        String own = file.getFileName().toString();
        String stem = own.equals(SUFFIX) ? "case." : own.substring(0, own.length() - SUFFIX.length());
        List<String> plans = runner.getFormats().getFormats().stream()
                .flatMap(format -> format.getFileExtensions().stream())
                .map(extension -> stem + extension)
                .filter(plan -> Files.isRegularFile(file.resolveSibling(plan)))
                .toList();
        if (plans.size() != 1) {
            throw new IllegalArgumentException(file + ": there should be one plan beside it, a file " + stem
                    + "json or of another known extension; or a \"base\" and a \"patch\" in it; found: " + plans);
        }
        return new CasePlan(plans.get(0), Optional.empty());
    }

    @Override
    public String toString() {
        return name;
    }
}
