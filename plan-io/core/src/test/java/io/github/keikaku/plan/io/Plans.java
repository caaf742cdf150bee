package io.github.keikaku.plan.io;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small plans to read, and what reading them gave. */
public final class Plans {

    private Plans() {}

    /** A plan in which every member of every object occurs. */
    public static String everyMember() {
        try (InputStream in = Plans.class.getResourceAsStream("every-member.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The least plan there is, with some more members. */
    public static String small(String more) {
        return "{\"schemaVersion\":\"1.0\",\"id\":\"p\",\"kind\":\"OTHER\",\"title\":\"t\","
                + "\"municipality\":{\"code\":\"132217\",\"name\":\"清瀬市\"}" + more + "}";
    }

    public static ReadResult read(String json) {
        return read(json, ReadOptions.strict());
    }

    public static ReadResult read(String json, ReadOptions options) {
        try {
            return new JsonPlanFormat().read(PlanInput.of("plan.json", json), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String write(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonPlanFormat().write(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Place, severity, rule, path and arguments of each finding. */
    public static List<String> faults(ReadResult result) {
        return result.getFindings().stream().map(Plans::show).toList();
    }

    private static String show(Finding finding) {
        return finding.getLocation().map(SourceLocation::describe).orElse("") + " " + finding.getSeverity() + " "
                + finding.getRule() + " " + finding.getPath() + " " + finding.getArguments();
    }
}
