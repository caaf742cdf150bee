package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.model.GlossaryEntry;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One vision of the comprehensive plan of 清瀬市: its tree, its goals, and charts of which no value is known. */
class KiyoseComprehensiveTest {

    private static final KiyoseExample EXAMPLE = KiyoseExample.of("kiyose-comprehensive.json");

    @Test
    void thePlanGetsNoRemark() {
        assertThat(EXAMPLE.getResult().getFailures()).isEmpty();
        assertThat(EXAMPLE.getResult().getFindings()).isEmpty();
        assertThat(EXAMPLE.getPlan().getKind()).isEqualTo(PlanKind.COMPREHENSIVE);
    }

    @Test
    void theFileIsInCanonicalFormAndReadsBackEqual() throws IOException {
        assertThat(EXAMPLE.write()).isEqualTo(EXAMPLE.getText());
        assertThat(EXAMPLE.readBack()).isEqualTo(EXAMPLE.getPlan());
    }

    @Test
    void theTreeHasItsFourLevels() {
        PlanIndex index = PlanIndex.of(EXAMPLE.getPlan());

        assertThat(List.of("vision", "policy", "field", "measure"))
                .map(level -> index.getElementsOfLevel(level).size())
                .containsExactly(1, 2, 6, 15);
        assertThat(elements("vision"))
                .extracting(PlanElement::getNumber, PlanElement::getTitle)
                .containsExactly(tuple(Optional.of("2"), "健幸でともに支え合うまち"));
        assertThat(elements("policy"))
                .extracting(PlanElement::getNumber, PlanElement::getTitle)
                .containsExactly(tuple(Optional.of("21"), "ともに支え合って生活するまち"), tuple(Optional.of("22"), "健幸で笑顔あふれるまち"));
    }

    @Test
    void everyFieldHasItsNumberItsMeasuresAndThePictureAfterTenYears() {
        assertThat(elements("field"))
                .extracting(
                        field -> field.getNumber().orElseThrow(),
                        PlanElement::getTitle,
                        field -> field.getChildren().size(),
                        field -> sentences(field.getGoal().orElseThrow()))
                .containsExactly(
                        tuple("211", "高齢者の支援", 3, 1),
                        tuple("212", "障害者・障害児の支援", 2, 1),
                        tuple("213", "生活の安定の確保及び自立・就労支援", 4, 1),
                        tuple("214", "社会保険の安定的運営", 2, 1),
                        tuple("221", "健幸づくりの支援", 2, 2),
                        tuple("222", "医療体制の整備", 2, 2));
    }

    @Test
    void everyDescriptionHasAsManySentencesAsThePlan() {
        assertThat(elements("policy"))
                .map(policy -> sentences(policy.getDescription().orElseThrow()))
                .containsExactly(4, 4);
        assertThat(elements("measure"))
                .map(measure -> sentences(measure.getDescription().orElseThrow()))
                .containsExactly(2, 2, 2, 1, 3, 2, 2, 1, 1, 2, 1, 3, 2, 1, 3);
    }

    @Test
    void theTermsThatThePlanExplainsAreThere() {
        assertThat(EXAMPLE.getPlan().getGlossary()).map(GlossaryEntry::getTerm).containsExactly("地域包括ケアシステム", "健幸");
    }

    @Test
    void everyChartIsAnIndicatorOfItsField() {
        assertThat(EXAMPLE.getPlan().getIndicators())
                .extracting(indicator -> indicator.getElement().orElseThrow(), Indicator::getName)
                .containsExactly(
                        tuple("field-212", "障害者就労支援センター登録者数の推移"),
                        tuple("field-214", "被保険者1人あたりの医療費の推移"),
                        tuple("field-221", "健康増進室利用者数の推移"),
                        tuple("field-222", "休日・急病診療（診療科別）の利用者数の推移"));
    }

    @Test
    void noIndicatorHasAValueNotEvenZero() {
        assertThat(EXAMPLE.getPlan().getIndicators()).allSatisfy(indicator -> {
            assertThat(indicator.getStage()).contains(IndicatorStage.CONTEXT);
            assertThat(indicator.getUnit()).isEmpty();
            assertThat(indicator.getObservations()).singleElement().satisfies(observation -> {
                assertThat(observation.getStatus()).isEqualTo(ObservationStatus.NOT_TRANSCRIBED);
                assertThat(observation.getValue()).isEmpty();
                assertThat(observation.getPeriod()).isEmpty();
            });
        });
    }

    @Test
    void theOneChartWithAPrintedSourceNamesIt() {
        assertThat(EXAMPLE.getPlan().getIndicators())
                .map(chart -> chart.getObservations().get(0).getSource().map(SourceReference::getId))
                .containsExactly(Optional.of("s2"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(EXAMPLE.getPlan().getSources().get(1).getTitle()).isEqualTo("障害者就労支援センター実績報告");
    }

    @Test
    void noChildIsNamedOrPlacedInAClass() {
        assertThat(EXAMPLE.getText()).doesNotContain("さん").doesNotContainPattern("[0-9]組");
    }

    private static List<PlanElement> elements(String level) {
        return PlanIndex.of(EXAMPLE.getPlan()).getElementsOfLevel(level).stream()
                .map(PlacedElement::getElement)
                .toList();
    }

    private static int sentences(String text) {
        return text.split("。", -1).length;
    }
}
