package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String SHEET = "取組,平成30年度の成果,評価\n１．見守り,〇見守った,%s\n";

    @TempDir
    private Path folder;

    private Path plan;
    private Path out;

    @BeforeEach
    void aPlanToReadOnto() throws IOException {
        out = folder.resolve("new.json");
        plan = Files.writeString(folder.resolve("plan.json"), """
                {
                  "schemaVersion": "1.0",
                  "id": "kiyose",
                  "kind": "COMMUNITY_WELFARE",
                  "title": "地域福祉計画",
                  "municipality": { "code": "132217", "name": "清瀬市" },
                  "period": { "from": 2018, "to": 2026 },
                  "levels": [ { "id": "measure", "name": "取組" } ],
                  "elements": [ { "id": "m1", "level": "measure", "number": "1", "title": "見守り" } ]
                }
                """);
    }

    private Path sheet(String grade) throws IOException {
        return Files.write(folder.resolve("sheet.csv"), SHEET.formatted(grade).getBytes(CP932));
    }

    @Test
    void aSheetInCp932BecomesPartOfTheNewPlan() throws IOException {
        Run run = Run.of("import", plan, sheet("Ｂ"), "-o", out, "--lang", "ja");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(folder.resolve("sheet.csv") + ": 使用 6 セル、対象外 0 セル、不明 0 セル\n");
        assertThat(run.err()).contains("文字コードはCP932").contains("評価対象年度を2018").contains("エラー 0 件");
        assertThat(out).content().contains("\"fiscalYear\": 2018", "\"grade\": \"B\"", "\"見守った\"");
        assertThat(Run.of("validate", out).exitCode()).isZero();
    }

    @Test
    void withErrorsNothingIsWrittenUnlessAsked() throws IOException {
        Path sheet = sheet("E");

        Run refused = Run.of("import", plan, sheet, "-o", out);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .contains(sheet
                        + "[C2]: error: \"E\" is no grade of the plan; allowed: A, B, C, D [import.grade.unknown]")
                .contains("was not written because of errors");
        assertThat(out).doesNotExist();

        assertThat(Run.of("import", plan, sheet, "-o", out, "--partial").exitCode())
                .isEqualTo(1);
        assertThat(out).content().contains("\"見守った\"").doesNotContain("\"grade\": \"E\"");
    }

    @Test
    void theAccountNamesEveryCell() throws IOException {
        Path sheet = sheet("―");

        Run run = Run.of("import", plan, sheet, "-o", out, "--account", "--fiscal-year", "2018");

        assertThat(run.out().lines())
                .hasSize(7)
                .contains(sheet + "[A1]: used: heading", sheet + "[C2]: ignored: dash: nothing to say");
    }

    @Test
    void headingsThatNobodyForeseesNeedAMapping() throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), "わたしたちのしごと,できたこと,ほし\n見守り,〇見守った,B\n");
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), """
                kind: evaluation
                headerRow: 1
                fiscalYear: 2018
                columns:
                  - { column: A, is: label, level: measure }
                  - { heading: できたこと, is: outcomes }
                  - { heading: ほし, is: grade }
                """);

        assertThat(Run.of("import", plan, sheet, "-o", out).err()).contains("import.headings.missing");
        assertThat(out).doesNotExist();

        Run run = Run.of("import", plan, sheet, "-o", out, "--mapping", mapping);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith(": 6 cells used, 0 ignored, 0 not understood\n");
        assertThat(out).content().contains("\"fiscalYear\": 2018", "\"grade\": \"B\"", "\"見守った\"");
    }

    @Test
    void faultsOfAMappingAreSaidAtTheirPlaces() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), "columns:\n  - { column: A, is: 評価 }\n");

        Run run = Run.of("import", plan, sheet("B"), "-o", out, "--mapping", mapping, "--lang", "ja");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(mapping + ":2:22")
                .contains("使える", "previousGrade")
                .endsWith("mapping.yaml: 誤りがあるため、取り込みませんでした\n");
        assertThat(Run.of("import", plan, sheet("B"), "-o", out, "--mapping", folder.resolve("none.yaml"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("import", plan, sheet("B"), "-o", out, "--mapping", folder)
                        .exitCode())
                .isEqualTo(2);

        Files.writeString(mapping, "columns:\n  - { column: D, is: notes }\n");
        Run missing = Run.of("import", plan, sheet("B"), "-o", out, "--mapping", mapping);
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err())
                .contains(mapping + ":2:15: error: the sheet has no column \"D\" that the mapping names; allowed: A–C");
    }

    @Test
    void whatCannotBeReadIsOneLine() throws IOException {
        Path missing = folder.resolve("none.csv");
        assertThat(Run.of("import", plan, missing, "-o", out).err())
                .isEqualTo("keikaku: " + missing + ": no such file\n");
        assertThat(Run.of("import", plan, plan, "-o", out))
                .isEqualTo(new Run(2, "", "keikaku: " + plan + ": only CSV (.csv) can be imported\n"));
        assertThat(Run.of("import", plan, folder, "-o", out).exitCode()).isEqualTo(2);
        assertThat(Run.of("import", plan, sheet("B"), "-o", out, "--encoding", "latin1")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("import", plan, sheet("B"), "-o", out, "--fiscal-year", "0")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.of("import", plan, sheet("B")).exitCode()).isEqualTo(2);
    }
}
