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
import java.util.Optional;

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

    /** What was accepted can be judged, and comes back from every format as it is. */
    static void holdForPlan(Plan plan, Optional<SourceMap> places, String file) throws IOException {
        ValidationReport report = VALIDATOR.validate(plan, places.orElse(SourceMap.empty()));
        assertThat(report.getFailures()).isEmpty();
        if (places.isPresent()) {
            holdForFindings(report, file);
        } else {
            holdForMessages(report);
        }
        for (PlanFormat format : FORMATS) {
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
}
