package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.BodyKind;
import io.github.keikaku.plan.model.body.CompositionItem;
import io.github.keikaku.plan.model.body.Milestone;
import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.time.PartialDate;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The councils of 清瀬市: who they are, what they do, and when they came, as the slides have it. */
class KiyoseCouncilsTest {

    private static final KiyoseExample EXAMPLE = KiyoseExample.of("kiyose-care-councils.json");

    @Test
    void thePlanGetsNoRemark() {
        assertThat(EXAMPLE.getResult().getFailures()).isEmpty();
        assertThat(EXAMPLE.getResult().getFindings()).isEmpty();
        assertThat(EXAMPLE.getPlan().getKind()).isEqualTo(PlanKind.COMMUNITY_BASED_INTEGRATED_CARE);
    }

    @Test
    void theFileIsInCanonicalFormAndReadsBackEqual() throws IOException {
        assertThat(EXAMPLE.write()).isEqualTo(EXAMPLE.getText());
        assertThat(EXAMPLE.readBack()).isEqualTo(EXAMPLE.getPlan());
    }

    @Test
    void theSystemHasFiveComponentsAndTheirServices() {
        PlanIndex index = PlanIndex.of(EXAMPLE.getPlan());

        assertThat(List.of("system", "component", "service-group", "service", "resource", "next-step"))
                .map(level -> index.getElementsOfLevel(level).size())
                .containsExactly(1, 5, 5, 20, 6, 1);
        assertThat(titles("component")).containsExactly("医療", "介護", "予防", "住まい", "生活支援");
        assertThat(titles("service-group")).containsExactly("日常の医療", "病院", "在宅系サービス", "介護予防サービス", "施設・居住系サービス");
        assertThat(index.getElementsOfLevel("service-group"))
                .map(group -> group.getElement().getChildren().size())
                .containsExactly(5, 3, 8, 0, 4);
        assertThat(titles("resource")).containsExactly("自宅", "サービス付き高齢者向け住宅", "老人クラブ", "自治会", "ボランティア", "NPO");
    }

    @Test
    void theServiceAreaIsThirtyMinutesAndALowerSecondarySchoolDistrict() {
        assertThat(EXAMPLE.getPlan().getGlossary()).singleElement().satisfies(entry -> {
            assertThat(entry.getTerm()).isEqualTo("日常生活圏域");
            assertThat(entry.getDefinition())
                    .hasValueSatisfying(it -> assertThat(it).contains("おおむね30分以内", "中学校区"));
        });
    }

    @Test
    void everyBodyHasItsKindItsTierAndItsStatements() {
        assertThat(EXAMPLE.getPlan().getBodies())
                .extracting(
                        Body::getId,
                        Body::getKind,
                        Body::getTier,
                        Body::getParent,
                        body -> body.getEstablished().map(PartialDate::toString),
                        body -> body.getFunctions().size(),
                        body -> body.getActivities().size())
                .containsExactly(
                        tuple("council-1", BodyKind.COUNCIL, tier(1), Optional.empty(), date("2015-11"), 2, 3),
                        tuple("subcommittee-a", BodyKind.SUBCOMMITTEE, none(), parent(), date("2016-04"), 2, 4),
                        tuple("subcommittee-b", BodyKind.SUBCOMMITTEE, none(), parent(), date("2016-04"), 5, 4),
                        tuple("coordinator-1", BodyKind.COORDINATOR, tier(1), Optional.empty(), date("2016-04"), 0, 0),
                        tuple("council-2", BodyKind.COUNCIL, tier(2), Optional.empty(), date("2018-10"), 2, 0),
                        tuple("coordinator-2", BodyKind.COORDINATOR, tier(2), Optional.empty(), date("2017-10"), 0, 0),
                        tuple("support-center", BodyKind.CENTER, none(), Optional.empty(), Optional.empty(), 1, 0),
                        tuple("care-manager", BodyKind.COORDINATOR, none(), Optional.empty(), Optional.empty(), 1, 0));
    }

    @Test
    void aBracketThatClosesARoleIsItsItems() {
        assertThat(EXAMPLE.getPlan().getBodies())
                .flatMap(Body::getFunctions)
                .flatMap(Statement::getItems)
                .map(Statement::getText)
                .containsExactly("双方向講座", "ワークショップ", "支え合い", "地縁", "立上", "盛り上げ", "底力アップ");
    }

    @Test
    void theFirstTierHasFifteenMembersOfTenGroups() {
        assertThat(body("council-1").getMembership()).hasValueSatisfying(members -> {
            assertThat(members.getCount()).contains(15);
            assertThat(members.getComposition())
                    .map(CompositionItem::getName)
                    .containsExactly(
                            "社会福祉協議会",
                            "地域包括支援センター",
                            "自治会",
                            "老人クラブ連合会",
                            "シルバー人材センター",
                            "商工会",
                            "健康づくり推進員",
                            "NPO",
                            "サロン関係者",
                            "生活支援コーディネーター");
            assertThat(members.getComposition())
                    .allMatch(item -> item.getCount().isEmpty());
        });
    }

    @Test
    void onePlaceToTalkBecomesThree() {
        assertThat(body("council-1").getCount()).contains(1);
        assertThat(body("council-2").getCount()).contains(3);
        assertThat(PlanIndex.of(EXAMPLE.getPlan()).getElementsOfLevel("next-step"))
                .singleElement()
                .satisfies(next -> assertThat(next.getElement().getShift()).hasValueSatisfying(shift -> {
                    assertThat(shift.getFrom()).contains("1カ所", "平成27年11月");
                    assertThat(shift.getTo()).contains("3ヵ所", "平成30年");
                }));
    }

    @Test
    void everyDateHasItsEventAndTheyAreInOrder() {
        List<Milestone> dated = EXAMPLE.getPlan().getMilestones().stream()
                .filter(event -> event.getDate().isPresent())
                .toList();

        assertThat(dated)
                .extracting(event -> event.getDate().orElseThrow().toString(), Milestone::getLabel, Milestone::getBody)
                .containsExactly(
                        tuple("2015-11", "1層協議体設立", Optional.of("council-1")),
                        tuple("2016-04", "1層CO配置", Optional.of("coordinator-1")),
                        tuple("2016-04", "1層協議体内に2つの部会", Optional.of("council-1")),
                        tuple("2017-10", "2層CO配置", Optional.of("coordinator-2")),
                        tuple("2018-10", "2層協議体設立", Optional.of("council-2")),
                        tuple("2025", "地域包括ケアシステムの構築", Optional.empty()));
        assertThat(EXAMPLE.getPlan().getMilestones())
                .filteredOn(event -> event.getDate().isEmpty())
                .map(Milestone::getLabel)
                .containsExactly("協議体設立に向けた勉強会", "支え合い体験会", "意見交換会の開催", "介護予防の場の立ち上げ");
    }

    @Test
    void whatTheEvaluationConfirmedIsSaidWithItsPlace() {
        assertThat(EXAMPLE.getPlan().getMilestones())
                .flatMap(Annotated::getNotes)
                .map(note ->
                        note.getSource().flatMap(SourceReference::getLocator).orElse(""))
                .filteredOn(locator -> !locator.isEmpty())
                .containsExactly("取組28", "取組6", "取組5", "取組26", "取組28");
    }

    @Test
    void theSlidesOnHowToTalkAreNotesWithTheirPoints() {
        assertThat(EXAMPLE.getPlan().getNotes())
                .map(note -> note.getItems().size())
                .containsExactly(0, 4, 3, 3);
        assertThat(system().getRationale()).hasSize(3);
    }

    @Test
    void noPersonIsNamed() {
        assertThat(EXAMPLE.getText()).doesNotContain("さん");
    }

    private static PlanElement system() {
        return EXAMPLE.getPlan().getElements().get(0);
    }

    private static List<String> titles(String level) {
        return PlanIndex.of(EXAMPLE.getPlan()).getElementsOfLevel(level).stream()
                .map(placed -> placed.getElement().getTitle())
                .toList();
    }

    private static Body body(String id) {
        return EXAMPLE.getPlan().getBodies().stream()
                .filter(body -> Objects.equals(body.getId(), id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Integer> tier(int tier) {
        return Optional.of(tier);
    }

    private static Optional<Integer> none() {
        return Optional.empty();
    }

    private static Optional<String> parent() {
        return Optional.of("council-1");
    }

    private static Optional<String> date(String date) {
        return Optional.of(date);
    }
}
