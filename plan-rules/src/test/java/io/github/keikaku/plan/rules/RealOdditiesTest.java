package io.github.keikaku.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oddities as real documents print them, planted into a sound plan. */
class RealOdditiesTest {

    private static final String OUTCOME = "/evaluations/0/entries/0/outcomes/0";

    private static List<Finding> findingsOf(Plan plan) {
        return PlanValidator.standard().validate(plan).getFindings();
    }

    /** A plan in which the first outcome of an element says this. */
    private static Plan withOutcome(String text) {
        EvaluationEntry entry = EvaluationEntry.builder()
                .copyOf(SoundPlan.entry("m1"))
                .outcomes(List.of(Statement.of(text)))
                .build();
        Evaluation evaluation = SoundPlan.plan().getEvaluations().get(0);
        return SoundPlan.copy()
                .evaluations(List.of(Evaluation.builder()
                        .copyOf(evaluation)
                        .entries(List.of(entry))
                        .build()))
                .build();
    }

    /** From the evaluation sheet of 清瀬市 for 平成30年度, measures 3, 7, 21 and 32. */
    @ParameterizedTest(name = "取組{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3  | 【ふれあい協力員２７名（前年度４３名）、ふれあい協力機関２３４団体（前年度２３１団体、社協福祉協議会協力員８６名（前年度９８名）】 | （
            7  | 【音訳ボランティア養成講座（全１０回。１２名受講、８名修了）、手話奉仕員養成講座(全３０回、２年間。１８名受講）】 | (、）
            21 | 【登録者数４９名、うち卒業生１２名全員高校進学（前年度 登録者５４名、うち卒業生１５名全員高校進学） | 【
            32 | 【三小校区コミュニティはぐくみ円卓会議１１回、六小校区円卓会議（うめのたけまつり開催等） | 【
            """)
    void aBracketThatTheSheetForgetsIsNamed(String measure, String printed, String brackets) {
        assertThat(findingsOf(withOutcome(printed)))
                .extracting(Finding::getRule, finding -> finding.getPath().toString(), RealOdditiesTest::characters)
                .containsExactly(tuple("text.bracket.unbalanced", OUTCOME, List.of(brackets.split("、"))));
    }

    private static Object characters(Finding finding) {
        return finding.getArguments().get("characters") instanceof DataValue.Sequence sequence
                ? sequence.values().stream().map(DataValue::toString).toList()
                : List.of();
    }

    @Test
    void aListInBracketsIsReadWithItsItems() {
        Statement list = Statement.builder()
                .text("ニーズを結ぶ連携事業を開催")
                .addItems(Statement.of("【ボランティア市民活動登録団体連絡会（１４団体参加）"), Statement.of("ＮＰＯ連絡交流会（５団体）、ボランティアのつどい（２４名参加）】"))
                .build();

        assertThat(findingsOf(SoundPlan.copy().addNotes(list).build())).isEmpty();
    }

    /** The table of contents of the same sheet came out of the PDF with radicals. */
    @ParameterizedTest
    @CsvSource({
        "市⺠活動団体の活動活性化, ⺠, 民",
        "適切なサービス利⽤につながる, ⽤, 用",
        "住⺠に⾝近な圏域である⼩地域での協議, ⺠⾝⼩, 民身小",
        "避難⾏動要支援者登録制度の普及推進, ⾏, 行",
        "成年後⾒制度の充実・推進, ⾒, 見"
    })
    void aRadicalIsNamedWithTheIdeographItStandsFor(String title, String radicals, String ideographs) {
        Plan plan = SoundPlan.withElement("m2", element -> element.title(title));

        assertThat(findingsOf(plan)).singleElement().satisfies(finding -> {
            assertThat(finding.getRule()).isEqualTo("text.radical");
            assertThat(finding.getPath()).hasToString("/elements/0/children/0/children/1/title");
            assertThat(finding.getArguments())
                    .containsEntry("characters", DataValue.ofTexts(List.of(radicals.split(""))))
                    .containsEntry("ideographs", DataValue.ofTexts(List.of(ideographs.split(""))));
        });
    }

    @Test
    void aFullWidthGradeIsNoneOfTheScale() {
        EvaluationEntry entry = EvaluationEntry.builder()
                .copyOf(SoundPlan.entry("m1"))
                .grade("Ｂ")
                .build();
        Plan plan = SoundPlan.copy()
                .evaluations(List.of(Evaluation.builder()
                        .copyOf(SoundPlan.plan().getEvaluations().get(0))
                        .entries(List.of(entry))
                        .build()))
                .build();

        assertThat(findingsOf(plan)).extracting(Finding::getRule).containsExactly("evaluation.grade.unknown");
    }

    @Test
    void numbersOfBothWidthsInOneStatementAreNamed() {
        assertThat(findingsOf(withOutcome("新規相談者317人、自立支援プラン作成件数６９件、就労者数２８人")))
                .extracting(Finding::getRule)
                .containsExactly("text.width.mixed");
    }

    @Test
    void anEllipsisOfHalfWidthDotsIsNamed() {
        assertThat(findingsOf(withOutcome("病気になったら･･･")))
                .extracting(Finding::getRule)
                .containsExactly("text.halfwidth-kana");
    }

    @Test
    void aPlaceNameWithACommercialAtIsNoMailAddress() {
        assertThat(findingsOf(withOutcome("ふわっと＠地域交流の場（八小）"))).isEmpty();
    }
}
