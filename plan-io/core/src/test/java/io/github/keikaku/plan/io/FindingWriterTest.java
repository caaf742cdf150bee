package io.github.keikaku.plan.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.finding.SuppressedFinding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingWriterTest {

    private static final Finding FINDING = Finding.builder()
            .rule("test.grade.unknown")
            .severity(Severity.WARNING)
            .path(ModelPath.parse("/evaluations/0/entries/12"))
            .argument("element", "m13")
            .argument("count", 2)
            .messages((key, locale) -> key.equals("test.grade.unknown")
                    ? Optional.of(locale.equals(Locale.JAPANESE) ? "「{element}」は未知" : "{element} is not known")
                    : Optional.empty())
            .build();

    private static final FindingSummary SUMMARY =
            FindingSummary.builder().warnings(1).rulesRun(57).build();

    @Test
    void textIsALineForEachFindingAndOneThatSumsUp() {
        Finding placed = Finding.builder()
                .copyOf(FINDING)
                .location(SourceLocation.ofText("plan.json", 210, 9))
                .build();

        assertThat(FindingWriter.of(Locale.ENGLISH).toText(report(SUMMARY, placed)))
                .isEqualTo("""
                        plan.json:210:9: warning: m13 is not known [test.grade.unknown] /evaluations/0/entries/12
                        errors: 0, warnings: 1, infos: 0 (rules run: 57)
                        """);
        assertThat(FindingWriter.of(Locale.JAPANESE).toText(report(SUMMARY, placed)))
                .isEqualTo("""
                        plan.json:210:9: 警告: 「m13」は未知 [test.grade.unknown] /evaluations/0/entries/12
                        エラー 0 件、警告 1 件、情報 0 件（実行した規則 57 件）
                        """);
    }

    @Test
    void textLeavesOutThePlaceThatIsNotKnownAndThePathOfTheDocumentItself() {
        Finding whole = Finding.builder().copyOf(FINDING).path(ModelPath.root()).build();

        assertThat(FindingWriter.of(Locale.ENGLISH).toText(report(SUMMARY, whole)))
                .startsWith("warning: m13 is not known [test.grade.unknown]\n");
    }

    @Test
    void theSummarySaysWhatWasSuppressedAndWhatIsNotListed() {
        FindingSummary summary =
                FindingSummary.builder().errors(250).suppressed(3).truncated(50).build();

        assertThat(FindingWriter.of(Locale.ENGLISH).toText(report(summary)))
                .isEqualTo("errors: 250, warnings: 0, infos: 0, suppressed: 3 (rules run: 0);"
                        + " 50 findings beyond the limit are counted but not listed\n");
        assertThat(FindingWriter.of(Locale.ENGLISH).toJson(report(summary)))
                .contains("\"suppressed\": 3,\n    \"rulesRun\": 0,\n    \"truncated\": 50\n");
    }

    @Test
    void jsonIsTheOneOfTheContract() {
        Finding inWorkbook = Finding.builder()
                .copyOf(FINDING)
                .location(SourceLocation.ofCell("plan.xlsx", "施策", "C12"))
                .build();

        assertThat(FindingWriter.of(Locale.JAPANESE).toJson(report(SUMMARY, inWorkbook)))
                .isEqualTo("""
                        {
                          "findings": [
                            {
                              "rule": "test.grade.unknown",
                              "severity": "WARNING",
                              "path": "/evaluations/0/entries/12",
                              "message": "「m13」は未知",
                              "arguments": {
                                "element": "m13",
                                "count": 2
                              },
                              "location": {
                                "file": "plan.xlsx",
                                "sheet": "施策",
                                "cell": "C12"
                              }
                            }
                          ],
                          "summary": {
                            "errors": 0,
                            "warnings": 1,
                            "infos": 0,
                            "suppressed": 0,
                            "rulesRun": 57
                          }
                        }
                        """);
    }

    @Test
    void whatIsSuppressedStaysMarkedWithItsReason() {
        FindingReport report = new FindingReport() {
            @Override
            public List<Finding> getFindings() {
                return List.of();
            }

            @Override
            public List<SuppressedFinding> getSuppressedFindings() {
                return List.of(SuppressedFinding.of(FINDING, "原文のとおり"));
            }

            @Override
            public FindingSummary getSummary() {
                return FindingSummary.builder().suppressed(1).rulesRun(57).build();
            }
        };

        assertThat(FindingWriter.of(Locale.ENGLISH).toText(report))
                .startsWith("warning, suppressed (原文のとおり): m13 is not known [test.grade.unknown] /evaluations");
        assertThat(FindingWriter.of(Locale.JAPANESE).toText(report)).startsWith("警告、抑止（原文のとおり）: ");
        assertThat(FindingWriter.of(Locale.ENGLISH).toJson(report))
                .startsWith(
                        "{\n  \"findings\": [],\n  \"suppressed\": [\n    {\n      \"rule\": \"test.grade.unknown\",")
                .contains("      \"reason\": \"原文のとおり\"\n    }\n  ],\n  \"summary\": {");
    }

    @Test
    void whatCannotBeWrittenAsUtf8IsShownAsReplaced() {
        Finding odd =
                Finding.builder().copyOf(FINDING).argument("title", "a\ud800b").build();

        assertThat(FindingWriter.of(Locale.ENGLISH).toJson(report(SUMMARY, odd)))
                .contains("\"title\": \"a\ufffdb\"");
    }

    private static FindingReport report(FindingSummary summary, Finding... findings) {
        return new FindingReport() {
            @Override
            public List<Finding> getFindings() {
                return List.of(findings);
            }

            @Override
            public FindingSummary getSummary() {
                return summary;
            }
        };
    }
}
