package io.github.keikaku.plan.benchmarks;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.model.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A plan to measure with. */
public enum Workload {
    /** 清瀬市 地域福祉計画: the size of a real evaluation sheet. */
    KIYOSE("清瀬市 地域福祉計画", 39),
    /** A generated plan of the size of a large city's comprehensive plan. */
    MEASURES_1000("1,000 measures", 1_000),
    /** A generated plan ten times as large, to see whether time grows faster than size. */
    MEASURES_10000("10,000 measures", 10_000);

    private static final String KIYOSE_RESOURCE = "/io/github/keikaku/plan/examples/kiyose-community-welfare.json";

    private final String label;
    private final int measures;

    Workload(String label, int measures) {
        this.label = label;
        this.measures = measures;
    }

    String getLabel() {
        return label;
    }

    int getMeasures() {
        return measures;
    }

    /** The canonical document; the same bytes in every run. */
    byte[] toBytes() {
        return this == KIYOSE ? resource() : write(new PlanGenerator(measures).generate());
    }

    /** Reads a document strictly, as a user of the library would. */
    static Plan read(byte[] bytes) {
        try {
            return new JsonPlanFormat()
                    .read(PlanInput.of("plan.json", bytes), ReadOptions.strict())
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonPlanFormat().write(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] resource() {
        try (InputStream in = Optional.ofNullable(Workload.class.getResourceAsStream(KIYOSE_RESOURCE))
                .orElseThrow(() -> new IllegalStateException("no resource " + KIYOSE_RESOURCE))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
