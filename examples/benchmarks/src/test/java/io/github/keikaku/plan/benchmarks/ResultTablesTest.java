package io.github.keikaku.plan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class ResultTablesTest {

    private static Measurements measured(double perMeasure, double growth) {
        Measurements measurements = new Measurements();
        measurements.putBytes(Workload.KIYOSE, 75_177);
        measurements.putElements(GrowthBenchmark.FEW, 3.0 * GrowthBenchmark.FEW);
        measurements.putElements(GrowthBenchmark.MANY, 3.0 * growth * GrowthBenchmark.MANY);
        measurements.putBytes(Workload.MEASURES_1000, 2_440_000);
        measurements.putBytes(Workload.MEASURES_10000, 24_400_000);
        for (Workload workload : Workload.values()) {
            double factor = workload == Workload.MEASURES_10000 ? growth : 1;
            for (Task task : Task.values()) {
                double parse = 10.0 * workload.getMeasures();
                double time = task == Task.READ_TREE ? parse : perMeasure * factor * workload.getMeasures();
                measurements.put(workload, task, time, time / parse);
            }
        }
        return measurements;
    }

    @Test
    void aRatioWithinItsGoalIsPrintedAsItIs() {
        assertThat(new ResultTables(measured(15, 1)).ratios())
                .contains(
                        ", 75 kB | 1,000 measures, 2.4 MB | 10,000 measures, 24.4 MB |",
                        "| Jackson `readTree` |  | 0.39 ms = 1 | 10 ms = 1 | 100 ms = 1 |",
                        "| read, strict | ≤ 1.7 | 1.50 (0.59 ms) | 1.50 (15 ms) | 1.50 (150 ms) |")
                .doesNotContain("missed");
    }

    @Test
    void aMissedGoalIsCalledMissed() {
        assertThat(new ResultTables(measured(17.5, 1)).ratios())
                .contains("| **1.75 missed** (18 ms) |", "| write | ≤ 1.8 | 1.75 ");
    }

    @Test
    void growthComparesTheTimePerMeasure() {
        assertThat(new ResultTables(measured(15, 1.4)).growth())
                .contains(
                        "| read, strict | 15.0 µs | 21.0 µs | 1.40 |",
                        "| time per element | at 1,000 | at 100,000 | growth, goal ≤ 1.5 |",
                        "| validate a plan in memory | 3.0 µs | 4.2 µs | 1.40 |");
        assertThat(new ResultTables(measured(15, 2)).growth())
                .contains("| write | 15.0 µs | 30.0 µs | **2.00 missed** |");
    }

    @Test
    void everyBenchmarkHasItsRow() {
        assertThat(Arrays.stream(PlanBenchmark.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Task.values()).map(Task::getMethod).toList());
    }

    @Test
    void whatWasNotMeasuredIsNotMadeUp() {
        assertThatThrownBy(() -> new Measurements().getRatio(Workload.KIYOSE, Task.READ))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not measured: READ of KIYOSE");
    }
}
