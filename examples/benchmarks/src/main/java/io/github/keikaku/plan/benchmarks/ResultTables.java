package io.github.keikaku.plan.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays measurements out as the tables of the README. */
final class ResultTables {

    /** How much longer a measure may take in a plan ten times as large. */
    static final double GROWTH_GOAL = 1.5;

    private static final List<Task> MUST_BE_LINEAR = List.of(Task.READ, Task.WRITE, Task.VALIDATE);

    private final Measurements measurements;

    ResultTables(Measurements measurements) {
        this.measurements = measurements;
    }

    /** A row for each task, divided by the bare parse of the same bytes. */
    String ratios() {
        StringBuilder table = new StringBuilder();
        row(
                table,
                "× `readTree` of the same bytes",
                "goal",
                workload -> workload.getLabel() + ", " + size(measurements.getBytes(workload)));
        row(table, "---", "---", workload -> "--:");
        for (Task task : Task.values()) {
            row(
                    table,
                    task.getLabel(),
                    goal(task.getGoal()),
                    workload -> task == Task.READ_TREE
                            ? milliseconds(measurements.getMicroseconds(workload, task)) + " = 1"
                            : judged(measurements.getRatio(workload, task), task.getGoal()) + " ("
                                    + milliseconds(measurements.getMicroseconds(workload, task)) + ")");
        }
        return table.toString();
    }

    /** Whether time grows with size and not faster. */
    String growth() {
        StringBuilder table = new StringBuilder("""
                | time per measure | at 1,000 | at 10,000 | growth, goal %s |
                | --- | --: | --: | --: |
                """.formatted(goal(OptionalDouble.of(GROWTH_GOAL))));
        for (Task task : MUST_BE_LINEAR) {
            double small = measurements.getMicrosecondsPerMeasure(Workload.MEASURES_1000, task);
            double large = measurements.getMicrosecondsPerMeasure(Workload.MEASURES_10000, task);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f µs | %.1f µs | %s |\n",
                    task.getLabel(),
                    small,
                    large,
                    judged(large / small, OptionalDouble.of(GROWTH_GOAL))));
        }
        double few = measurements.getMicrosecondsPerElement(GrowthBenchmark.FEW);
        double many = measurements.getMicrosecondsPerElement(GrowthBenchmark.MANY);
        table.append(String.format(
                Locale.ROOT,
                """

                | time per element | at %,d | at %,d | growth, goal %s |
                | --- | --: | --: | --: |
                | validate a plan in memory | %.1f µs | %.1f µs | %s |
                """,
                GrowthBenchmark.FEW,
                GrowthBenchmark.MANY,
                goal(OptionalDouble.of(GROWTH_GOAL)),
                few,
                many,
                judged(many / few, OptionalDouble.of(GROWTH_GOAL))));
        return table.toString();
    }

    private static void row(StringBuilder table, String head, String goal, Function<Workload, String> cell) {
        table.append(Arrays.stream(Workload.values())
                .map(cell)
                .collect(Collectors.joining(" | ", "| " + head + " | " + goal + " | ", " |\n")));
    }

    private static String goal(OptionalDouble goal) {
        return goal.isPresent() ? "≤ " + goal.getAsDouble() : "";
    }

    private static String judged(double value, OptionalDouble goal) {
        String printed = String.format(Locale.ROOT, "%.2f", value);
        return goal.isPresent() && value > goal.getAsDouble() ? "**" + printed + " missed**" : printed;
    }

    private static String milliseconds(double microseconds) {
        return String.format(Locale.ROOT, microseconds < 10_000 ? "%.2f ms" : "%.0f ms", microseconds / 1_000);
    }

    private static String size(int bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%d kB", bytes / 1_000)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
