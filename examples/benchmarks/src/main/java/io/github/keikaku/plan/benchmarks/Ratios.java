package io.github.keikaku.plan.benchmarks;

import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.ValidationReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.ListStatistics;

/** Measures everything and prints the tables of the README; what JMH has to say goes to standard error. */
public final class Ratios {

    private static final String QUICK = "--quick";
    private static final String HEAP = "2g";

    /** Validating touches much code; the compiler needs this long on two cores where a plan makes it run often. */
    private static final int WARMUPS = 15;

    /** What runs once for each plan is compiled after some thousands of plans, which takes a small one this long. */
    private static final int WARMUPS_OF_A_SMALL_PLAN = 45;

    private static final int ITERATIONS = 5;

    private Ratios() {}

    /**
     * Measures, in twelve minutes.
     *
     * @param args {@code --quick} for a run that only shows that everything runs
     * @throws RunnerException if a measurement fails
     */
    public static void main(String[] args) throws RunnerException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        boolean quick = List.of(args).contains(QUICK);
        String load = Machine.load();
        Measurements measurements = new Measurements();
        for (Workload workload : Workload.values()) {
            measure(workload, quick, measurements);
        }
        for (int elements : List.of(GrowthBenchmark.FEW, GrowthBenchmark.MANY)) {
            measureGrowth(elements, quick, measurements);
        }
        print(out, measurements, load);
        if (quick) {
            out.println("\nA quick run: the numbers mean nothing.");
        }
    }

    private static void measure(Workload workload, boolean quick, Measurements into) throws RunnerException {
        for (RunResult result : run(PlanBenchmark.class, "workload", workload.name(), warmups(workload), quick)) {
            into.put(workload, task(result), medianMicroseconds(result), medianRatio(result));
        }
    }

    private static int warmups(Workload workload) {
        return workload == Workload.KIYOSE ? WARMUPS_OF_A_SMALL_PLAN : WARMUPS;
    }

    private static void measureGrowth(int elements, boolean quick, Measurements into) throws RunnerException {
        for (RunResult result : run(GrowthBenchmark.class, "elements", Integer.toString(elements), WARMUPS, quick)) {
            into.putElements(elements, medianMicroseconds(result));
        }
    }

    private static Collection<RunResult> run(
            Class<?> benchmarks, String parameter, String value, int warmups, boolean quick) throws RunnerException {
        TimeValue time = quick ? TimeValue.milliseconds(1) : TimeValue.seconds(1);
        Options options = new OptionsBuilder()
                .include(benchmarks.getName().replace(".", "\\.") + "\\.")
                .param(parameter, value)
                .forks(1)
                .jvmArgs("-Xms" + HEAP, "-Xmx" + HEAP)
                .warmupIterations(quick ? 1 : warmups)
                .warmupTime(time)
                .measurementIterations(quick ? 1 : ITERATIONS)
                .measurementTime(time)
                .shouldFailOnError(true)
                .build();
        return new Runner(options, OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL)).run();
    }

    private static Task task(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        for (Task task : Task.values()) {
            if (task.getMethod().equals(method)) {
                return task;
            }
        }
        throw new IllegalStateException("no row for the benchmark " + benchmark);
    }

    /** The median, because a busy machine only ever makes an iteration slower. */
    private static double medianMicroseconds(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    /** Of the ratios of the iterations, each to the parses within it. */
    private static double medianRatio(RunResult result) {
        ListStatistics ratios = new ListStatistics();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                double parse = sum(iteration, "parseNanoseconds") / sum(iteration, "parses");
                ratios.addValue(iteration.getPrimaryResult().getScore() * 1_000 / parse);
            }
        }
        return ratios.getPercentile(50);
    }

    private static double sum(IterationResult iteration, String counter) {
        return Optional.ofNullable(iteration.getSecondaryResults().get(counter))
                .orElseThrow(() -> new IllegalStateException("not counted: " + counter))
                .getScore();
    }

    private static void print(PrintStream out, Measurements measurements, String load) {
        StringBuilder findings = new StringBuilder();
        int rules = 0;
        for (Workload workload : Workload.values()) {
            byte[] bytes = workload.toBytes();
            measurements.putBytes(workload, bytes.length);
            ValidationReport report = PlanValidator.standard().validate(Workload.read(bytes));
            rules = report.getSummary().getRulesRun();
            findings.append(findings.isEmpty() ? "" : ", ")
                    .append(report.getFindings().size());
        }
        ResultTables tables = new ResultTables(measurements);
        out.println(tables.ratios());
        out.println(tables.growth());
        out.printf(
                "%s, heap %s; load average before the run %s, after it %s.%n",
                Machine.describe(), HEAP, load, Machine.load());
        out.printf(
                "Medians of %d iterations of 1 s after %d of warm-up (%d for the smallest plan), one fork each, JMH 1.37."
                        + " %d rules; findings: %s.%n",
                ITERATIONS, WARMUPS, WARMUPS_OF_A_SMALL_PLAN, rules, findings);
    }
}
