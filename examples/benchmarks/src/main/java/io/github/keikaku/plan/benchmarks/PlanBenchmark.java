package io.github.keikaku.plan.benchmarks;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is measured: the library, the parse that everything is divided by, and what else one could do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets the parameter and calls the setup before anything is measured
public class PlanBenchmark {

    /** The plan to measure with. */
    @Param
    public Workload workload;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JsonPlanFormat format = new JsonPlanFormat();
    private final PlanValidator validator = PlanValidator.standard();
    private byte[] bytes;
    private Plan plan;

    /** For JMH. */
    public PlanBenchmark() {}

    /** Prepares the document. */
    @Setup
    public void prepare() {
        bytes = workload.toBytes();
        plan = Workload.read(bytes);
    }

    /**
     * A bare parse into a tree of nodes, by which the others are divided.
     *
     * @param beside a parse right before
     * @return the tree
     */
    @Benchmark
    public JsonNode readTree(BareParse beside) {
        return mapper.readTree(bytes);
    }

    /**
     * Strict reading into the model.
     *
     * @param beside a parse right before
     * @return the result
     * @throws IOException never
     */
    @Benchmark
    public ReadResult read(BareParse beside) throws IOException {
        return format.read(PlanInput.of("plan.json", bytes), ReadOptions.strict());
    }

    /**
     * Writing the canonical document.
     *
     * @param beside a parse right before
     * @return what was lost
     * @throws IOException never
     */
    @Benchmark
    public WriteReport write(BareParse beside) throws IOException {
        return format.write(plan, OutputStream.nullOutputStream());
    }

    /**
     * The standard rules, Hibernate Validator among them, on a plan in memory.
     *
     * @param beside a parse right before
     * @return the report
     */
    @Benchmark
    public ValidationReport validate(BareParse beside) {
        return validator.validate(plan);
    }

    /**
     * Strict reading, then the standard rules with the places of the findings.
     *
     * @param beside a parse right before
     * @return the report
     * @throws IOException never
     */
    @Benchmark
    public ValidationReport readAndValidate(BareParse beside) throws IOException {
        ReadResult result = format.read(PlanInput.of("plan.json", bytes), ReadOptions.strict());
        return validator.validate(result.orElseThrow(), result.getSourceMap());
    }

    /**
     * Jackson databind into records, then Hibernate Validator with the same constraints as the model's. No rules.
     *
     * @param beside a parse right before
     * @param databind what binds and checks
     * @return how many constraints are broken
     */
    @Benchmark
    public int databindAndConstraints(BareParse beside, Databind databind) {
        return databind.checker.check(bytes);
    }

    /**
     * A bare parse, then our JSON Schema by the validator of networknt. No rules.
     *
     * @param beside a parse right before
     * @param schema what parses and checks
     * @return how many errors there are
     */
    @Benchmark
    public int jsonSchema(BareParse beside, Schema schema) {
        return schema.checker.check(bytes);
    }

    /**
     * A bare parse of the same bytes before each call, timed apart: so both meet the machine in the same mood, whose
     * speed changes from minute to minute by more than what is to be seen.
     */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class BareParse {

        /** How long all parses of an iteration took together. */
        public long parseNanoseconds;

        /** How many there were. */
        public long parses;

        /** For JMH. */
        public BareParse() {}

        /** Begins an iteration. */
        @Setup(Level.Iteration)
        public void begin() {
            parseNanoseconds = 0;
            parses = 0;
        }

        /**
         * Parses once.
         *
         * @param benchmark what is measured
         * @param sink takes the tree
         */
        @Setup(Level.Invocation)
        public void parse(PlanBenchmark benchmark, Blackhole sink) {
            long start = System.nanoTime();
            sink.consume(benchmark.mapper.readTree(benchmark.bytes));
            parseNanoseconds += System.nanoTime() - start;
            parses++;
        }
    }

    /** Started only where it is measured. */
    @State(Scope.Benchmark)
    public static class Databind {

        private final DatabindChecker checker = new DatabindChecker();

        /** For JMH. */
        public Databind() {}
    }

    /** Started only where it is measured. */
    @State(Scope.Benchmark)
    public static class Schema {

        private final SchemaChecker checker = new SchemaChecker();

        /** For JMH. */
        public Schema() {}
    }
}
