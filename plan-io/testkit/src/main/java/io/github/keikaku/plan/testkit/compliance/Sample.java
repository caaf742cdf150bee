package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;

/** A plan and what a format made of it. */
final class Sample {

    private final Plan plan;
    private final byte[] bytes;
    private final WriteReport report;

    Sample(Plan plan, byte[] bytes, WriteReport report) {
        this.plan = plan;
        this.bytes = bytes;
        this.report = report;
    }

    Plan plan() {
        return plan;
    }

    /** What was written; shared, and not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    WriteReport report() {
        return report;
    }

    /** The plan as its canonical document. */
    DataValue document() {
        return Subject.document(plan);
    }

    @Override
    public String toString() {
        return "plan \"" + plan.getId() + "\"";
    }
}
