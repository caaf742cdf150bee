package io.github.keikaku.plan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.csv.CsvPlanFormat;
import io.github.keikaku.plan.io.yaml.YamlPlanFormat;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.finding.SourceMap;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.ValidationReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What holds whatever comes in. */
final class Promises {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);
    private static final List<PlanFormat> FORMATS =
            List.of(new JsonPlanFormat(), new YamlPlanFormat(), new CsvPlanFormat());
    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    private Promises() {}

    /** Every finding has its place in the file and words in both languages, alone and in a report. */
    static void holdForFindings(FindingReport report, String file) throws IOException {
        for (Finding finding : report.getFindings()) {
            assertThat(finding.getLocation().flatMap(SourceLocation::getFile))
                    .as("the file of %s", finding)
                    .contains(file);
        }
        holdForMessages(report);
    }

    private static void holdForMessages(FindingReport report) throws IOException {
        assertThat(report.getFindings().size()).isLessThanOrEqualTo(PlanValidator.DEFAULT_LIMIT);
        for (Locale language : LANGUAGES) {
            for (Finding finding : report.getFindings()) {
                assertThat(finding.getMessage(language))
                        .as("the message of %s", finding)
                        .isNotBlank()
                        .doesNotStartWith(finding.getRule());
            }
            FindingWriter writer = FindingWriter.of(language);
            assertThat(writer.toText(report)).isNotBlank();
            DataJson.read(PlanInput.of("findings.json", writer.toJson(report)));
        }
    }

    /** What was read can be judged with every finding at its place, and comes back from every format as it is. */
    static void holdForPlan(Plan plan, SourceMap places, String file) throws IOException {
        ValidationReport report = VALIDATOR.validate(plan, places);
        assertThat(report.getFailures()).isEmpty();
        holdForFindings(report, file);
        for (PlanFormat format : FORMATS) {
            comesBack(plan, format);
        }
    }

    /** What was put together from a plan and something else can be judged, written and read. */
    static void holdForPlan(Plan plan) throws IOException {
        ValidationReport report = VALIDATOR.validate(plan);
        assertThat(report.getFailures()).isEmpty();
        holdForMessages(report);
        comesBack(plan, new JsonPlanFormat());
    }

    private static void comesBack(Plan plan, PlanFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(format.write(plan, out).getFindings())
                .as("losses in %s", format.getId())
                .isEmpty();
        assertThat(format.read(PlanInput.of("again", out.toByteArray()), ReadOptions.strict())
                        .orElseThrow())
                .as("written as %s and read again", format.getId())
                .isEqualTo(plan);
    }
}
