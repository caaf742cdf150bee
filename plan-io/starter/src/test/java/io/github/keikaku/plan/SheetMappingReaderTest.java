package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.tables.sheet.ColumnMapping;
import io.github.keikaku.plan.io.tables.sheet.ColumnMeaning;
import io.github.keikaku.plan.io.tables.sheet.ImportResult;
import io.github.keikaku.plan.io.tables.sheet.Sheet;
import io.github.keikaku.plan.io.tables.sheet.SheetImport;
import io.github.keikaku.plan.io.tables.sheet.SheetMapping;
import io.github.keikaku.plan.io.tables.sheet.SheetType;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetMappingReaderTest {

    private static SheetMappingResult read(String name, String text) {
        try {
            return SheetMappingReader.standard().read(PlanInput.of(name, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Finding finding) {
        SourceLocation place = finding.getLocation().orElseThrow();
        return place.getLine().orElseThrow() + ":" + place.getColumn().orElseThrow() + " " + finding.getRule();
    }

    @Test
    void everythingThatAFileCanSay(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.yaml"), """
                kind: evaluation
                headerRow: 3
                lastHeaderRow: 4
                fiscalYear: 2018
                columns:
                  - { column: A, is: label, level: measure }
                  - { heading: ほし, is: grade, stage: EXTERNAL }
                  - { column: AB, is: ignore }
                """);

        SheetMapping mapping =
                SheetMappingReader.standard().read(file).getMapping().orElseThrow();

        assertThat(mapping.getKind()).contains(SheetType.EVALUATION);
        assertThat(mapping.getFirstHeaderRow()).contains(3);
        assertThat(mapping.getLastHeaderRow()).contains(4);
        assertThat(mapping.getFiscalYear()).contains(FiscalYear.of(2018));
        assertThat(mapping.getColumns()).hasToString("[A, ほし, AB]");
        ColumnMapping label = mapping.getColumns().get(0);
        assertThat(label.getMeaning()).isEqualTo(ColumnMeaning.LABEL);
        assertThat(label.getLevel()).contains("measure");
        assertThat(label.getLocation().flatMap(SourceLocation::getLine)).contains(6);
        assertThat(mapping.getColumns().get(1).getStage()).isEqualTo(EvaluationStage.EXTERNAL);
    }

    @Test
    void aColumnOfFiguresMayBeOfOneKindAndYear() {
        SheetMapping mapping = read("mapping.yaml", """
                kind: indicators
                columns:
                  - { column: A, is: indicatorName }
                  - { column: B, is: unit }
                  - { column: C, is: area }
                  - { column: D, is: figureKind }
                  - { column: E, is: figure, kind: TARGET, fiscalYear: 2021 }
                  - { column: F, is: figure }
                  - { column: G, is: definition }
                """).getMapping().orElseThrow();

        assertThat(mapping.getColumns())
                .extracting(ColumnMapping::getMeaning)
                .containsExactly(
                        ColumnMeaning.INDICATOR_NAME,
                        ColumnMeaning.UNIT,
                        ColumnMeaning.AREA,
                        ColumnMeaning.FIGURE_KIND,
                        ColumnMeaning.FIGURE,
                        ColumnMeaning.FIGURE,
                        ColumnMeaning.DEFINITION);
        assertThat(mapping.getColumns().get(4).getFigureKind()).contains(ObservationKind.TARGET);
        assertThat(mapping.getColumns().get(4).getFiscalYear()).contains(FiscalYear.of(2021));
        assertThat(mapping.getColumns().get(5).getFigureKind()).isEmpty();
        assertThat(mapping.getColumns().get(5).getFiscalYear()).isEmpty();
    }

    @Test
    void faultsOfColumnsOfFiguresHaveTheirPlacesAndSayWhatIsAllowed() {
        SheetMappingResult form = read("mapping.yaml", """
                columns:
                  - { column: A, is: figures }
                  - { column: B, is: figure, kind: 目標 }
                  - { column: C, is: figure, fiscalYear: H30 }
                  - { column: D, is: figure, year: 2018 }
                """);
        assertThat(form.getFindings())
                .extracting(SheetMappingReaderTest::place)
                .containsExactly(
                        "2:22 format.value.unknown",
                        "3:36 format.value.unknown",
                        "4:42 format.type",
                        "5:30 format.member.unknown");
        assertThat(form.getFindings().get(0).getMessage(Locale.ENGLISH))
                .contains("role, indicatorName, unit, area, figureKind, figure, definition");
        assertThat(form.getFindings().get(1).getMessage(Locale.JAPANESE)).contains("ACTUAL、TARGET、BASELINE、PROJECTION");

        SheetMappingResult misplaced = read("mapping.yaml", """
                columns:
                  - { column: A, is: unit, kind: TARGET }
                  - { column: B, is: grade, fiscalYear: 2018 }
                  - { column: C, is: figure, level: measure, stage: SELF }
                """);
        assertThat(misplaced.getFindings())
                .extracting(finding -> place(finding) + " " + finding.getMessage(Locale.JAPANESE))
                .containsExactly(
                        "2:34 mapping.member.misplaced kindは、isが「unit」の列には書けません。書けるのは、isが次のときです: figure。",
                        "3:41 mapping.member.misplaced fiscalYearは、isが「grade」の列には書けません。書けるのは、isが次のときです: figure。",
                        "4:37 mapping.member.misplaced levelは、isが「figure」の列には書けません。書けるのは、isが次のときです: label。",
                        "4:53 mapping.member.misplaced stageは、isが「figure」の列には書けません。"
                                + "書けるのは、isが次のときです: outcomes, challenges, grade, previousGrade, nextPolicy, notes。");
    }

    @Test
    void jsonSaysTheSameAndAFileMaySayNothing() {
        SheetMapping roles = read(
                        "MAPPING.JSON",
                        "{ \"kind\": \"roles\", \"columns\": [ { \"column\": \"B\", \"is\": \"role\", \"actor\": \"citizen\" } ] }")
                .getMapping()
                .orElseThrow();

        assertThat(roles.getColumns().get(0).getActor()).contains("citizen");
        assertThat(read("mapping.yaml", "{}").getMapping().orElseThrow().getColumns())
                .isEmpty();
        assertThat(read("mapping.yaml", "kind: indicators")
                        .getMapping()
                        .orElseThrow()
                        .getKind())
                .contains(SheetType.INDICATORS);
    }

    @Test
    void faultsOfFormHaveTheirPlacesAndSayWhatIsAllowed() {
        SheetMappingResult result = read("mapping.yaml", """
                kind: rating
                headerrow: 3
                headerRow: 0
                fiscalYear: H30
                columns:
                  - { column: 3, is: label }
                  - { column: A, is: grades }
                  - { is: label }
                  - { heading: " ", is: ignore }
                  - { column: A }
                """);

        assertThat(result.getMapping()).isEmpty();
        assertThat(result.getFindings())
                .extracting(SheetMappingReaderTest::place)
                .containsExactly(
                        "1:7 format.value.unknown",
                        "2:1 format.member.unknown",
                        "3:12 format.value.malformed",
                        "4:13 format.type",
                        "6:15 format.value.malformed",
                        "7:22 format.value.unknown",
                        "8:5 format.member.missing",
                        "9:16 format.value.malformed",
                        "10:5 format.member.missing");
        assertThat(result.getFindings().get(0).getMessage(Locale.JAPANESE))
                .contains("rating")
                .contains("evaluation、roles、indicators");
        assertThat(result.getFindings().get(4).getMessage(Locale.JAPANESE)).contains("A–ZZZ");
        assertThat(result.getFindings().get(5).getMessage(Locale.ENGLISH))
                .contains("grades")
                .contains("Did you mean \"grade\"?")
                .contains("previousGrade, nextPolicy, notes, actorName, role");
    }

    @Test
    void whatDoesNotGoTogetherHasItsPlace() {
        SheetMappingResult result = read("mapping.yaml", """
                headerRow: 4
                lastHeaderRow: 3
                columns:
                  - { column: A, heading: ほし, is: grade, level: measure }
                  - { column: B, is: role, actor: citizen, element: m1 }
                  - { column: C, is: ignore, actor: citizen, stage: SELF }
                """);

        assertThat(result.getMapping()).isEmpty();
        assertThat(result.getSummary().getErrors()).isEqualTo(6);
        assertThat(result.getFindings())
                .extracting(finding -> place(finding) + " " + finding.getMessage(Locale.JAPANESE))
                .containsExactly(
                        "2:16 mapping.header.reversed lastHeaderRow（3）は、headerRow以上でなければなりません。headerRowを書き、それ以上の行番号にしてください。",
                        "4:27 mapping.members.both columnとheadingは、同時に書けません。どちらか一つにしてください。",
                        "4:49 mapping.member.misplaced levelは、isが「grade」の列には書けません。書けるのは、isが次のときです: label。",
                        "5:53 mapping.members.both actorとelementは、同時に書けません。どちらか一つにしてください。",
                        "6:37 mapping.member.misplaced actorは、isが「ignore」の列には書けません。書けるのは、isが次のときです: role。",
                        "6:53 mapping.member.misplaced stageは、isが「ignore」の列には書けません。"
                                + "書けるのは、isが次のときです: outcomes, challenges, grade, previousGrade, nextPolicy, notes。");
        assertThat(result.getFindings())
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .noneMatch(message -> message.contains("{"))
                .contains("column and heading cannot stand together; write one of them");
    }

    @Test
    void whatDoesNotFitTheSheetIsReportedAtItsPlaceInTheFile() {
        SheetMapping mapping = read("mapping.yaml", """
                columns:
                  - { column: Z, is: grade }
                """).getMapping().orElseThrow();

        ImportResult result = SheetImport.onto(ExamplePlans.read("kiyose-community-welfare.json"))
                .withMapping(mapping)
                .read(Sheet.of("sheet.csv", List.of(List.of("取組", "成果"))));

        assertThat(result.getFindings())
                .extracting(finding ->
                        finding.getLocation().orElseThrow().describe() + " " + finding.getMessage(Locale.ENGLISH))
                .containsExactly(
                        "mapping.yaml:2:15 the sheet has no column \"Z\" that the mapping names; allowed: A–B");
    }
}
