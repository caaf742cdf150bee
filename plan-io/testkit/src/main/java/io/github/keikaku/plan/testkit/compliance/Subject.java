package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format under test, with the plans that it wrote. */
public final class Subject {

    static final String FILE = "compliance-input";

    private final PlanFormat format;
    private final List<Sample> samples = new ArrayList<>();
    private final int damagedPlaces;

    /**
     * Has a format write some plans.
     *
     * @param format the format
     * @param plans the plans
     * @param damagedPlaces at how many places of its output each is cut and spoilt
     * @throws IOException if a plan cannot be written
     */
    public Subject(PlanFormat format, List<Plan> plans, int damagedPlaces) throws IOException {
        this.format = format;
        this.damagedPlaces = damagedPlaces;
        for (Plan plan : plans) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WriteReport report = format.write(plan, out);
            samples.add(new Sample(plan, out.toByteArray(), report));
        }
    }

    PlanFormat format() {
        return format;
    }

    List<Sample> samples() {
        return samples;
    }

    /** Every so many bytes of a document, so that it is looked at in as many places as was asked for. */
    int stride(byte[] document) {
        return Math.max(1, document.length / damagedPlaces);
    }

    ReadResult read(byte[] document) throws IOException {
        return read(document, ReadOptions.strict());
    }

    ReadResult read(byte[] document, ReadOptions options) throws IOException {
        return format.read(PlanInput.of(FILE, document), options);
    }

    byte[] write(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(plan, out);
        return out.toByteArray();
    }

    /** Whether findings of this format name lines: then its documents are texts. */
    boolean isText(Sample sample) throws IOException {
        return read(sample.bytes())
                .getSourceMap()
                .find(ModelPath.root().child("title"))
                .flatMap(SourceLocation::getLine)
                .isPresent();
    }

    static DataValue document(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonPlanFormat().write(plan, out);
            return DataJson.read(PlanInput.of(plan.getId(), out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what findings lack: a place in the file, or words. */
    static void lookAtFindings(ReadResult result, String what, Problems problems) {
        for (Finding finding : result.getFindings()) {
            Optional<String> file = finding.getLocation().flatMap(SourceLocation::getFile);
            problems.expect(
                    file.equals(Optional.of(FILE)),
                    what + ": the finding " + finding.getRule() + " does not say which file it is in");
            for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                problems.expect(
                        !finding.getMessage(locale).isBlank()
                                && !finding.getMessage(locale).startsWith(finding.getRule()),
                        what + ": the finding " + finding.getRule() + " has no message in "
                                + locale.getDisplayLanguage(Locale.ENGLISH));
            }
        }
    }

    /** Says where reading gave another plan than the one that was written. */
    static void expectPlan(ReadResult result, Plan plan, String what, Problems problems) {
        if (result.getPlan().isEmpty()) {
            problems.add(what + ": not read back: " + firstFinding(result));
        } else if (!result.orElseThrow().equals(plan)) {
            problems.add(what + ": read back as another plan");
        }
    }

    static String firstFinding(ReadResult result) {
        return result.getFindings().stream()
                .findFirst()
                .map(finding ->
                        finding.getLocation().map(SourceLocation::describe).orElse("") + " " + finding.getRule() + " "
                                + finding.getMessage(Locale.ENGLISH))
                .orElse("no finding");
    }
}
