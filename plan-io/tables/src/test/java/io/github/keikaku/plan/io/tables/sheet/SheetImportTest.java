package io.github.keikaku.plan.io.tables.sheet;

import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.account;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.entries;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.japanese;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.read;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.remarks;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetImportTest {

    private static final String HEADINGS = "具体的な取組|平成30年度の成果|課題|評価|次年度方針";

    @Test
    void aSheetUnderTitleLinesBecomesAnEvaluation() {
        ImportResult result = read(
                "地域福祉計画評価調書||||",
                "||||",
                HEADINGS,
                "【取組１】福祉の\\n理解|〇講座\\n〇見学|〇広がりに欠ける|Ｂ|充　実",
                "【取組２】相談の充実|相談を受けた||A|継続");

        assertThat(result.getPlan().orElseThrow().getEvaluations())
                .containsExactly(Evaluation.builder()
                        .fiscalYear(FiscalYear.of(2018))
                        .addEntries(EvaluationEntry.builder()
                                .element("m1")
                                .grade("B")
                                .nextPolicy("充実")
                                .addOutcomes(Statement.of("講座"), Statement.of("見学"))
                                .addChallenges(Statement.of("広がりに欠ける"))
                                .build())
                        .addEntries(EvaluationEntry.builder()
                                .element("m2")
                                .grade("A")
                                .nextPolicy("継続")
                                .addOutcomes(Statement.of("相談を受けた"))
                                .build())
                        .build());
        assertThat(remarks(result)).isEmpty();
        assertThat(result.count(CellStatus.NOT_UNDERSTOOD)).isZero();
        assertThat(account(result)).contains("A1 title-line", "B3 fiscal-year", "A4 measure", "D4 grade", "E4 policy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "事業名|実績|課題|達成度|今後の方向性",
                "施策|取り組み状況|問題点|自己評価|次年度の方針",
                "取り組み|成果等|今後の課題|評価（Ａ～Ｄ）|来年度方針",
                "主な取組|実施内容|課題・問題点|進捗度|今後の取組方針"
            })
    void headingsAreKnownByTheirUsualWords(String headings) {
        ImportResult result = read("平成30年度||||", headings, "福祉の理解|講座|人手|B|継続");

        assertThat(entries(result)).hasSize(1);
        assertThat(result.count(CellStatus.NOT_UNDERSTOOD)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"成果と課題", "評価の理由", "予算額", "課題・今後の方向性"})
    void aHeadingThatMeansAnotherOrTwoThingsIsNotGuessed(String heading) {
        ImportResult result = read(HEADINGS + "|" + heading, "福祉の理解|講座|人手|B|継続|何か");

        assertThat(remarks(result)).containsExactly("F1 import.column.unknown");
        assertThat(account(result)).contains("F1 unknown-column", "F2 unknown-column");
        assertThat(japanese(result)).contains("見出し「" + heading + "」の意味が分かりません（F列）。1セルを取り込みませんでした");
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成30年度　評価調書||||", "平成30年度 事業評価調書（取組別）||||"})
    void aTitleRightAboveTheHeadingsIsNoPartOfThem(String title) {
        ImportResult result = read(title, "取組名|実績|成果と課題|達成度|今後の方向性", "福祉の理解|講座|人手|B|継続");

        assertThat(result.getPlan().orElseThrow().getEvaluations())
                .singleElement()
                .extracting(Evaluation::getFiscalYear)
                .isEqualTo(FiscalYear.of(2018));
        assertThat(account(result)).contains("A1 fiscal-year", "A2 heading");
    }

    @Test
    void aHeadingMayStandOverSeveral() {
        ImportResult result = read("取組|平成30年度||評価|", "|成果|課題|自己|外部", "福祉の理解|講座|人手|B|C");

        assertThat(result.getPlan().orElseThrow().getEvaluations())
                .extracting(Evaluation::getStage)
                .containsExactly(EvaluationStage.SELF, EvaluationStage.EXTERNAL);
        assertThat(entries(result))
                .extracting(entry -> entry.getGrade().orElseThrow())
                .containsExactly("B", "C");
    }

    @Test
    void measuresAreFoundByNumberAndThenByTitle() {
        ImportResult result = read("番号|取組名|平成30年度評価", "1||A", "|相談の充実|B", "３|相談窓口の周知|C", "|4．見守り|D");

        assertThat(entries(result)).extracting(EvaluationEntry::getElement).containsExactly("m1", "m2", "m3", "m4");
        assertThat(remarks(result)).isEmpty();
    }

    @Test
    void whatIsNotCertainIsReportedAtItsCellAndLeftOut() {
        ImportResult result = read(
                HEADINGS,
                "【取組９】新しい取組|始めた||A|新規",
                "【取組１】相談の充実|続けた||A|継続",
                "【取組３】窓口の案内|知らせた||A|継続",
                "【取組７】見守り|見守った||E|拡大",
                "|何の行か||A|継続",
                "取組７|見守った||A|継続");

        assertThat(remarks(result))
                .containsExactly(
                        "A2 import.measure.unmatched",
                        "A3 import.measure.contradiction",
                        "A4 import.title.differs",
                        "A5 import.number.differs",
                        "D5 import.grade.unknown",
                        "E5 import.policy.unknown",
                        "B6 import.measure.missing",
                        "A7 import.measure.unmatched");
        assertThat(entries(result)).extracting(EvaluationEntry::getElement).containsExactly("m3", "m4");
        assertThat(account(result)).contains("A2 unmatched", "B2 row-without-measure", "D5 unknown-word");
        assertThat(japanese(result))
                .contains("「【取組9】新しい取組」に当たる取組や施策が計画にありません")
                .contains("「E」は計画の評価にありません。使える評価: A")
                .doesNotContain("{");
    }

    @Test
    void labelsOfBranchesHoldUntilTheNextAndAreCompared() {
        ImportResult result = read(
                "施策の方向性|具体的な取組|平成30年度の成果",
                "【方向性１】福祉教育の推進（重点）|福祉の理解|講座",
                "|相談の充実|相談",
                "|見守り|見守った",
                "【方向性５】防災|相談窓口の周知|知らせた");

        assertThat(remarks(result)).containsExactly("A2 import.tree.differs", "A5 import.tree.unmatched");
        assertThat(entries(result)).hasSize(4);
        assertThat(account(result)).contains("A2 tree-label", "A5 unmatched");
    }

    @Test
    void aLabelAloneInItsRowStandsOverTheRowsBelow() {
        ImportResult result = read(HEADINGS, "施策の方向性１　福祉教育の推進||||", "福祉の理解|講座||A|継続");

        assertThat(remarks(result)).isEmpty();
        assertThat(account(result)).contains("A2 tree-label", "A3 measure");
    }

    @Test
    void theSameAsAboveIsResolved() {
        ImportResult result = read(HEADINGS, "福祉の理解|講座||B|充実", "相談の充実|〃||同上|〃", "見守り||〃||");

        assertThat(entries(result).get(1))
                .isEqualTo(EvaluationEntry.builder()
                        .element("m2")
                        .grade("B")
                        .nextPolicy("充実")
                        .addOutcomes(Statement.of("講座"))
                        .build());
        assertThat(remarks(result)).containsExactly("C4 import.ditto.nothing-above");
    }

    @Test
    void blankAndDashAndTextAndZeroStayDifferent() {
        ImportResult result = read(HEADINGS, "福祉の理解|||B|", "相談の充実|－||―|", "相談窓口の周知|なし||B|", "見守り|0||B|");

        assertThat(entries(result)).extracting(EvaluationEntry::getElement).containsExactly("m1", "m3", "m4");
        assertThat(entries(result).get(0).getOutcomes()).isEmpty();
        assertThat(entries(result).get(1).getOutcomes()).containsExactly(Statement.of("なし"));
        assertThat(entries(result).get(2).getOutcomes()).containsExactly(Statement.of("0"));
        assertThat(account(result)).contains("B3 dash", "D3 dash").doesNotContain("B2 outcomes");
    }

    @Test
    void aRowCutByTheEndOfAPageGoesOnBelowTheHeadings() {
        ImportResult result =
                read(HEADINGS, "福祉の理解|〇講座を小学\\n校で||B|充実", HEADINGS, "|開いた。\\n〇見学|〇人手||", "相談の充実|相談||A|継続");

        assertThat(remarks(result)).isEmpty();
        assertThat(entries(result).get(0).getOutcomes())
                .containsExactly(Statement.of("講座を小学校で開いた。"), Statement.of("見学"));
        assertThat(entries(result).get(0).getChallenges()).containsExactly(Statement.of("人手"));
        assertThat(account(result)).contains("A3 repeated-heading", "B4 outcomes");
    }

    @Test
    void notesAndLegendsBelowTheTableAreKnown() {
        ImportResult result = read(
                HEADINGS, "福祉の理解|講座||B|充実", "合計|1件||1|", "※評価は計画の期間に\\n対するもの||||", "Ａ　目標を達成している||||", "Ｂ|一定の成果|||");

        assertThat(result.getPlan().orElseThrow().getEvaluations().get(0).getNotes())
                .containsExactly(Statement.of("※評価は計画の期間に対するもの"));
        assertThat(remarks(result)).isEmpty();
        assertThat(account(result)).contains("A3 totals", "A4 note", "A5 legend", "B6 legend");
    }

    @Test
    void columnsAboutPersonsAreLeftOutAndSaidToBe() {
        ImportResult result =
                read(HEADINGS + "|担当課|担当者名|電話番号|メールアドレス", "福祉の理解|講座||B|充実|福祉課|山田|042-000-0000|a@example.jp");

        assertThat(result.getFindings())
                .filteredOn(finding -> finding.getRule().equals("import.column.personal-data"))
                .hasSize(3);
        assertThat(account(result))
                .contains("F2 department", "G2 personal-data", "H2 personal-data", "I2 personal-data");
        assertThat(result.getPlan().orElseThrow().toString())
                .doesNotContain("山田")
                .doesNotContain("042-000");
    }

    @Test
    void ofSeveralYearsTheOneEvaluatedIsRead() {
        Sheet sheet = sheet("取組|平成29年度評価|平成30年度評価|平成30年度の成果|令和元年度の方針|平成28年度の成果", "福祉の理解|C|B|講座|継続|古い");

        ImportResult unsaid = SheetImport.onto(WelfarePlan.PLAN).read(sheet);
        ImportResult said = SheetImport.onto(WelfarePlan.PLAN)
                .withFiscalYear(FiscalYear.of(2018))
                .read(sheet);

        assertThat(remarks(unsaid)).containsExactly("D1 import.fiscal-year.ambiguous");
        assertThat(unsaid.getPlan()).isEmpty();
        assertThat(remarks(said)).containsExactly("F1 import.column.other-year");
        assertThat(entries(said))
                .containsExactly(EvaluationEntry.builder()
                        .element("m1")
                        .previousGrade("C")
                        .grade("B")
                        .nextPolicy("継続")
                        .addOutcomes(Statement.of("講座"))
                        .build());
    }

    @Test
    void aYearThatNobodyNamesIsNotGuessed() {
        ImportResult result = read("取組|成果", "福祉の理解|講座");

        assertThat(result.getPlan()).isEmpty();
        assertThat(remarks(result)).containsExactly(" import.fiscal-year.unknown");
        assertThat(result.getAccount()).extracting(CellUse::getStatus).containsOnly(CellStatus.NOT_UNDERSTOOD);
    }

    @Test
    void aSheetWithoutHeadingsIsNotRead() {
        ImportResult result = read("平成30年度|何か", "一|二");

        assertThat(result.getPlan()).isEmpty();
        assertThat(remarks(result)).containsExactly(" import.headings.missing");
        assertThat(read().getPlan()).isEmpty();
    }

    @Test
    void columnsThatMeanTheSameAreNotChosenFrom() {
        ImportResult result = read("取組|平成30年度の成果|実績|評価", "福祉の理解|一|二|B");

        assertThat(remarks(result)).containsExactly("B1 import.column.duplicate", "C1 import.column.duplicate");
        assertThat(entries(result).get(0).getOutcomes()).isEmpty();
        assertThat(account(result)).contains("B2 duplicate-column", "C2 duplicate-column");
    }

    @Test
    void aMeasureIsTakenOnce() {
        ImportResult result = read(HEADINGS, "福祉の理解|一||A|継続", "取組１|二||B|継続");

        assertThat(remarks(result)).containsExactly("B3 import.measure.duplicate");
        assertThat(entries(result))
                .hasSize(1)
                .first()
                .satisfies(entry -> assertThat(entry.getGrade()).contains("A"));
    }

    @Test
    void aSheetAddsToAPlanAndChangesNothingInIt() {
        ImportResult first = read(HEADINGS, "福祉の理解|講座||B|");
        SheetImport again = SheetImport.onto(first.getPlan().orElseThrow());

        ImportResult more = again.read(sheet(HEADINGS, "福祉の理解|講座|人手|B|充実", "見守り|見守った||A|継続"));
        ImportResult other = again.read(sheet(HEADINGS, "福祉の理解|見学||C|"));

        assertThat(remarks(more)).isEmpty();
        assertThat(entries(more)).extracting(EvaluationEntry::getElement).containsExactly("m1", "m4");
        assertThat(entries(more).get(0).getNextPolicy()).contains("充実");
        assertThat(remarks(other)).containsExactly("B2 import.value.conflict", "D2 import.value.conflict");
        assertThat(other.getPlan()).isEqualTo(first.getPlan());
        assertThat(account(other)).contains("B2 conflict", "D2 conflict");
    }

    @Test
    void everyReasonIsExplainedInBothLanguages() {
        for (CellReason reason : CellReason.values()) {
            CellUse use = new CellUse(CellPosition.of(1, 1), reason);
            assertThat(use.getDescription(Locale.JAPANESE)).isNotEqualTo(reason.id());
            assertThat(use.getDescription(Locale.ENGLISH)).isNotEqualTo(use.getDescription(Locale.JAPANESE));
        }
        for (ImportRule rule : ImportRule.values()) {
            assertThat(ImportTexts.messages().find(rule.id(), Locale.JAPANESE)).isPresent();
            assertThat(ImportTexts.messages().find(rule.id(), Locale.ENGLISH)).isPresent();
        }
    }
}
