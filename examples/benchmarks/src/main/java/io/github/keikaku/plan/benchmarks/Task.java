package io.github.keikaku.plan.benchmarks;

import java.util.OptionalDouble;

/** One row of the results: a method of {@link PlanBenchmark} and what it may cost at most. */
enum Task {
    READ_TREE("readTree", "Jackson `readTree`"),
    READ("read", "read, strict", 1.7),
    WRITE("write", "write", 1.8),
    VALIDATE("validate", "validate a plan in memory"),
    READ_AND_VALIDATE("readAndValidate", "read + validate", 5.0),
    DATABIND("databindAndConstraints", "for comparison: Jackson databind to records + Hibernate Validator"),
    SCHEMA("jsonSchema", "for comparison: `readTree` + networknt JSON Schema");

    private final String method;
    private final String label;
    private final OptionalDouble goal;

    Task(String method, String label) {
        this(method, label, OptionalDouble.empty());
    }

    Task(String method, String label, double goal) {
        this(method, label, OptionalDouble.of(goal));
    }

    Task(String method, String label, OptionalDouble goal) {
        this.method = method;
        this.label = label;
        this.goal = goal;
    }

    String getMethod() {
        return method;
    }

    String getLabel() {
        return label;
    }

    /** How many times as long as a bare parse it may take. */
    OptionalDouble getGoal() {
        return goal;
    }
}
