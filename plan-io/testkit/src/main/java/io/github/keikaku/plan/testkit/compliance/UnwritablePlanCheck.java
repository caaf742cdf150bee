package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.model.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A plan that no reader would take back is refused, before anything of it is written. */
final class UnwritablePlanCheck implements Check {

    @Override
    public String getName() {
        return "unwritable plan";
    }

    @Override
    public void check(Subject subject, Problems problems) throws IOException {
        for (Sample sample : subject.samples()) {
            Plan.Builder plan = Plan.builder();
            plan.copyOf(sample.plan()).title("lone surrogate: \ud800");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                subject.format().write(plan.build(), out);
                problems.add(sample + " with a lone surrogate in its title: written, and not refused with an"
                        + " IllegalArgumentException");
            } catch (IllegalArgumentException refused) {
                problems.expect(
                        out.size() == 0,
                        sample + " with a lone surrogate in its title: refused, but " + out.size()
                                + " bytes were written");
            }
        }
    }
}
