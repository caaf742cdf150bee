package io.github.keikaku.plan.io.tables.sheet;

import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.account;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.entries;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.japanese;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.remarks;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetMappingTest {

    private static final Sheet UNFORESEEN =
            sheet("平成31年３月作成|||||", "わたしたちのしごと|できたこと|こまったこと|ほし|つぎ|いいわけ", "福祉の理解|〇講座|〇人手|B|充実|なし", "相談の充実|相談|―|A|継続|なし");

    private static SheetMapping evaluation() {
        return SheetMapping.builder()
                .kind(SheetType.EVALUATION)
                .headerRows(2, 2)
                .fiscalYear(FiscalYear.of(2018))
                .addColumns(ColumnMapping.ofColumn("A", ColumnMeaning.LABEL)
                        .level("measure")
                        .build())
                .addColumns(
                        ColumnMapping.ofHeading("できたこと", ColumnMeaning.OUTCOMES).build())
                .addColumns(ColumnMapping.ofHeading("こまった こと", ColumnMeaning.CHALLENGES)
                        .build())
                .addColumns(ColumnMapping.ofColumn("D", ColumnMeaning.GRADE).build())
                .addColumns(
                        ColumnMapping.ofColumn("E", ColumnMeaning.NEXT_POLICY).build())
                .addColumns(ColumnMapping.ofColumn("F", ColumnMeaning.IGNORE).build())
                .build();
    }

    private static ImportResult read(SheetMapping mapping, Sheet sheet) {
        return SheetImport.onto(RoleSheetTest.PLAN).withMapping(mapping).read(sheet);
    }

    private static List<String> rules(ImportResult result) {
        return result.getFindings().stream().map(Finding::getRule).toList();
    }

    @Test
    void headingsThatNobodyForeseesAreReportedWithoutAMappingAndReadWithOne() {
        ImportResult without = SheetImport.onto(RoleSheetTest.PLAN).read(UNFORESEEN);
        assertThat(without.getPlan()).isEqualTo(Optional.empty());
        assertThat(remarks(without)).containsExactly(" import.headings.missing");

        ImportResult with = read(evaluation(), UNFORESEEN);
        assertThat(with.getFindings()).isEmpty();
        assertThat(with.getPlan().orElseThrow().getEvaluations())
                .containsExactly(Evaluation.builder()
                        .fiscalYear(FiscalYear.of(2018))
                        .addEntries(EvaluationEntry.builder()
                                .element("m1")
                                .grade("B")
                                .nextPolicy("充実")
                                .addOutcomes(Statement.of("講座"))
                                .addChallenges(Statement.of("人手"))
                                .build())
                        .addEntries(EvaluationEntry.builder()
                                .element("m2")
                                .grade("A")
                                .nextPolicy("継続")
                                .addOutcomes(Statement.of("相談"))
                                .build())
                        .build());
        assertThat(account(with)).contains("A1 title-line", "B2 heading", "F2 heading", "F3 mapped-out");
    }

    @Test
    void aMappedColumnOverridesItsHeadingAndTheOthersAreStillUnderstood() {
        SheetMapping mapping = SheetMapping.builder()
                .addColumns(ColumnMapping.ofHeading("評価", ColumnMeaning.IGNORE).build())
                .addColumns(ColumnMapping.ofColumn("D", ColumnMeaning.GRADE)
                        .stage(EvaluationStage.EXTERNAL)
                        .build())
                .build();

        ImportResult result = read(mapping, sheet("取組|平成30年度の成果|評価|総評", "福祉の理解|講座|良い|C"));

        assertThat(remarks(result)).isEmpty();
        assertThat(entries(result)).hasSize(2);
        assertThat(result.getPlan().orElseThrow().getEvaluations().get(1).getStage())
                .isEqualTo(EvaluationStage.EXTERNAL);
        assertThat(account(result)).contains("C2 mapped-out", "D2 grade");
    }

    @Test
    void theYearOfAMappedHeadingStandsUnlessItIsSaid() {
        SheetMapping.Builder mapping = SheetMapping.builder()
                .addColumns(ColumnMapping.ofColumn("B", ColumnMeaning.OUTCOMES).build());
        Sheet sheet = sheet("取組|平成29年度にできたこと|評価", "福祉の理解|講座|A");

        assertThat(read(mapping.build(), sheet)
                        .getPlan()
                        .orElseThrow()
                        .getEvaluations()
                        .get(0)
                        .getFiscalYear())
                .isEqualTo(FiscalYear.of(2017));
        assertThat(rules(read(mapping.fiscalYear(FiscalYear.of(2018)).build(), sheet)))
                .containsExactly("import.column.other-year");
        assertThat(SheetImport.onto(RoleSheetTest.PLAN)
                        .withFiscalYear(FiscalYear.of(2017))
                        .withMapping(mapping.build())
                        .read(sheet)
                        .getFindings())
                .isEmpty();
    }

    @Test
    void columnsOfARoleMatrixMayBeSaidToBeThoseOfActors() {
        SheetMapping mapping = SheetMapping.builder()
                .kind(SheetType.ROLES)
                .addColumns(ColumnMapping.ofHeading("みんな", ColumnMeaning.ROLE)
                        .actor("citizen")
                        .build())
                .addColumns(ColumnMapping.ofColumn("C", ColumnMeaning.ROLE)
                        .actor("government")
                        .build())
                .addColumns(ColumnMapping.ofHeading("予算", ColumnMeaning.IGNORE).build())
                .build();

        ImportResult result = read(mapping, sheet("取組|みんな|市民課ほか|予算", "福祉の理解|学ぶ|教える|千円"));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan().orElseThrow().getRoles())
                .extracting(RoleAssignment::getActor)
                .containsExactly("citizen", "government");
    }

    @Test
    void rowsOfARoleMatrixMayBeSaidToBeThoseOfActors() {
        SheetMapping mapping = SheetMapping.builder()
                .kind(SheetType.ROLES)
                .headerRows(1, 1)
                .addColumns(
                        ColumnMapping.ofColumn("B", ColumnMeaning.ACTOR_NAME).build())
                .addColumns(ColumnMapping.ofColumn("A", ColumnMeaning.ROLE)
                        .element("d1")
                        .build())
                .addColumns(ColumnMapping.ofColumn("C", ColumnMeaning.ROLE)
                        .element("m3")
                        .build())
                .build();

        ImportResult result = read(mapping, sheet("教育|だれが|窓口", "学ぶ|市民|知る", "教える|社協|"));

        assertThat(result.getPlan().orElseThrow().getRoles())
                .extracting(role -> role.getActor() + " " + role.getElement().orElse(""))
                .containsExactly("citizen d1", "council d1", "citizen m3");
        assertThat(rules(result)).containsExactly("import.actor.taken");
        assertThat(result.count(CellStatus.NOT_UNDERSTOOD)).isZero();
    }

    @Test
    void whatTheSheetOrThePlanDoesNotHaveIsAnErrorAtItsPlace() {
        SourceLocation place =
                SourceLocation.builder().file("mapping.yaml").line(4).column(5).build();
        SheetMapping mapping = SheetMapping.builder()
                .kind(SheetType.ROLES)
                .headerRows(9, 10)
                .addColumns(ColumnMapping.ofColumn("AB", ColumnMeaning.NUMBER)
                        .location(place)
                        .build())
                .addColumns(ColumnMapping.ofColumn("AB", ColumnMeaning.LABEL)
                        .level("masure")
                        .build())
                .addColumns(ColumnMapping.ofColumn("A", ColumnMeaning.ROLE)
                        .actor("mayor")
                        .build())
                .addColumns(ColumnMapping.ofColumn("B", ColumnMeaning.ROLE)
                        .element("m9")
                        .build())
                .addColumns(ColumnMapping.ofColumn("C", ColumnMeaning.PREVIOUS_GRADE)
                        .build())
                .build();

        ImportResult result = read(mapping, UNFORESEEN);

        assertThat(result.getPlan()).isEqualTo(Optional.empty());
        assertThat(result.count(CellStatus.NOT_UNDERSTOOD))
                .isEqualTo(result.getAccount().size());
        assertThat(result.getFindings().get(1).getLocation()).contains(place);
        assertThat(japanese(result).lines())
                .containsExactly(
                        "割り当てが見出しとする10行目は、表にありません。表は4行です。",
                        "割り当てが示す列「AB」は、表にありません。使える列: A–F。",
                        "割り当てが示す列「AB」は、表にありません。使える列: A–F。",
                        "列「AB」の階層「masure」は計画にありません。使える階層: direction、measure。",
                        "列「AB」の割り当てが2回以上あります。一つにしてください。",
                        "列「A」の主体「mayor」は計画にありません。使える主体: citizen、community、council、government、health。",
                        "列「B」の要素「m9」は計画にありません。計画の要素のidを書いてください。",
                        "列「C」の「previousGrade」は、この種類の表では使えません。使えるもの: ignore、label、number、actorName、role。");
    }

    @Test
    void aHeadingThatIsNotThereIsAnError() {
        SheetMapping mapping = SheetMapping.builder()
                .addColumns(ColumnMapping.ofHeading("総評", ColumnMeaning.GRADE).build())
                .build();

        ImportResult result = read(mapping, sheet("取組|平成30年度の成果|評価", "福祉の理解|講座|A"));

        assertThat(remarks(result)).containsExactly(" import.mapping.heading-missing");
        assertThat(japanese(result)).contains("割り当てが示す見出し「総評」は、表の見出し（1行目）にありません。" + "印刷どおりの見出しか、列の記号（A、Bなど）を書いてください。");
    }

    @Test
    void aColumnNamedByItsLettersAndByItsHeadingIsAnError() {
        SheetMapping mapping = SheetMapping.builder()
                .addColumns(ColumnMapping.ofColumn("C", ColumnMeaning.GRADE).build())
                .addColumns(ColumnMapping.ofHeading("評価", ColumnMeaning.IGNORE).build())
                .build();

        assertThat(remarks(read(mapping, sheet("取組|平成30年度の成果|評価", "福祉の理解|講座|A"))))
                .containsExactly(" import.mapping.column-twice");
    }

    @Test
    void aSheetOfAnotherKindThanSaidIsNotRead() {
        SheetMapping mapping = SheetMapping.builder().kind(SheetType.ROLES).build();

        assertThat(remarks(read(mapping, sheet("取組|平成30年度の成果|評価", "福祉の理解|講座|A"))))
                .containsExactly(" import.headings.missing");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnMapping.ofColumn("3", ColumnMeaning.LABEL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SheetMapping.builder().headerRows(3, 2));
    }
}
