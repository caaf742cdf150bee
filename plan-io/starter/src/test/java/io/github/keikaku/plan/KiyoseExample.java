package io.github.keikaku.plan;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One of the example plans of 清瀬市, as its file holds it. */
final class KiyoseExample {

    private static final PlanFormat JSON =
            PlanFormats.ofServiceLoader().findById("json").orElseThrow();

    private final String name;
    private final String text;
    private final CheckResult result;

    private KiyoseExample(String name, String text) throws IOException {
        this.name = name;
        this.text = text;
        this.result = Keikaku.checker().build().check(PlanInput.of(name, text), JSON);
    }

    static KiyoseExample of(String name) {
        String resource = "/io/github/keikaku/plan/examples/" + name;
        try (InputStream in = Objects.requireNonNull(Plan.class.getResourceAsStream(resource), resource)) {
            return new KiyoseExample(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String getText() {
        return text;
    }

    CheckResult getResult() {
        return result;
    }

    Plan getPlan() {
        return result.getPlan().orElseThrow();
    }

    /** What writing makes of the plan. */
    String write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(getPlan(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The plan once more, from what writing made of it. */
    Plan readBack() throws IOException {
        return JSON.read(PlanInput.of(name, write())).orElseThrow();
    }
}
