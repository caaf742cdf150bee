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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
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
     * @return the tree
     */
    @Benchmark
    public JsonNode readTree() {
        return mapper.readTree(bytes);
    }

    /**
     * Strict reading into the model.
     *
     * @return the result
     * @throws IOException never
     */
    @Benchmark
    public ReadResult read() throws IOException {
        return format.read(PlanInput.of("plan.json", bytes), ReadOptions.strict());
    }

    /**
     * Writing the canonical document.
     *
     * @return what was lost
     * @throws IOException never
     */
    @Benchmark
    public WriteReport write() throws IOException {
        return format.write(plan, OutputStream.nullOutputStream());
    }

    /**
     * The standard rules, Hibernate Validator among them, on a plan in memory.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport validate() {
        return validator.validate(plan);
    }

    /**
     * Strict reading, then the standard rules with the places of the findings.
     *
     * @return the report
     * @throws IOException never
     */
    @Benchmark
    public ValidationReport readAndValidate() throws IOException {
        ReadResult result = format.read(PlanInput.of("plan.json", bytes), ReadOptions.strict());
        return validator.validate(result.orElseThrow(), result.getSourceMap());
    }

    /**
     * Jackson databind into records, then Hibernate Validator with the same constraints as the model's. No rules.
     *
     * @param databind what binds and checks
     * @return how many constraints are broken
     */
    @Benchmark
    public int databindAndConstraints(Databind databind) {
        return databind.checker.check(bytes);
    }

    /**
     * A bare parse, then our JSON Schema by the validator of networknt. No rules.
     *
     * @param schema what parses and checks
     * @return how many errors there are
     */
    @Benchmark
    public int jsonSchema(Schema schema) {
        return schema.checker.check(bytes);
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
