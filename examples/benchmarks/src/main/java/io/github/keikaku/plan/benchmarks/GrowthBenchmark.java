package io.github.keikaku.plan.benchmarks;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.ValidationReport;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whether the time to validate grows with the number of elements and not faster, up to more than any plan has. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

    /** The smaller number of elements. */
    static final int FEW = 1_000;

    /** The larger number of elements. */
    static final int MANY = 100_000;

    /** How many elements the plan has. */
    @Param({"" + FEW, "" + MANY})
    public int elements = FEW;

    private final PlanValidator validator = PlanValidator.standard();
    private Plan plan = ElementTree.of(1);

    /** For JMH. */
    public GrowthBenchmark() {}

    /** Makes the plan. */
    @Setup
    public void prepare() {
        plan = ElementTree.of(elements);
    }

    /**
     * All standard rules.
     *
     * @return what they found
     */
    @Benchmark
    public ValidationReport validateElements() {
        return validator.validate(plan);
    }
}
