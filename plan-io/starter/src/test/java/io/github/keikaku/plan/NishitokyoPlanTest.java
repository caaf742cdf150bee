package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.BodyKind;
import io.github.keikaku.plan.model.body.CompositionItem;
import io.github.keikaku.plan.model.body.Membership;
import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.ActorCategory;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** A real plan of actors and of the bodies that carry it: who has which part, who sits where, and how it is reviewed. */
class NishitokyoPlanTest {

    private static final String RESOURCE = "/io/github/keikaku/plan/examples/nishitokyo-elderly-care.json";
    private static final PlanFormat JSON =
            PlanFormats.ofServiceLoader().findById("json").orElseThrow();

    @Test
    void thePlanGetsNoRemark() throws IOException {
        CheckResult result = check();

        assertThat(result.getFailures()).isEmpty();
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void writingItBackGivesTheSameBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(JSON.write(plan(), out).isLossless()).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(original());
    }

    @Test
    void whatTheExcerptDoesNotStateIsAbsent() throws IOException {
        Plan plan = plan();

        assertThat(plan.getKind()).isEqualTo(PlanKind.ELDERLY_CARE);
        assertThat(plan.getIncludes()).containsExactly(PlanKind.LONG_TERM_CARE_INSURANCE);
        assertThat(plan.getEdition()).contains("第8期");
        assertThat(plan.getMunicipality().getCode()).hasToString("132292");
        assertThat(plan.getPeriod()).isEmpty();
        assertThat(plan.getPhilosophy()).isEmpty();
        assertThat(plan.getDepartment()).isEmpty();
        assertThat(plan.getElements()).isEmpty();
    }

    @Test
    void fiveActorsStandAloneAndFiveWithinThem() throws IOException {
        assertThat(plan().getActors())
                .extracting(Actor::getName, Actor::getParent, Actor::getCategories)
                .containsExactly(
                        whole("市民", ActorCategory.CITIZEN),
                        whole("地域社会", ActorCategory.COMMUNITY),
                        whole("地域活動団体", ActorCategory.CIVIC_GROUP),
                        part("社会福祉協議会", "civic-groups", ActorCategory.SOCIAL_WELFARE_COUNCIL),
                        part("高齢者関係団体", "civic-groups", ActorCategory.CIVIC_GROUP),
                        part("NPO法人・ボランティア団体", "civic-groups", ActorCategory.CIVIC_GROUP),
                        whole("医療・介護関係者", ActorCategory.PROFESSIONAL),
                        part("医療関係者", "medical-care", ActorCategory.PROFESSIONAL),
                        part("サービス事業者", "medical-care", ActorCategory.PROFESSIONAL),
                        whole("行政", ActorCategory.GOVERNMENT));
    }

    @Test
    void theGroupsThatASectionNamesAreMembers() throws IOException {
        assertThat(plan().getActors())
                .filteredOn(actor -> !actor.getMembers().isEmpty())
                .extracting(Actor::getId, Actor::getMembers)
                .containsExactly(
                        tuple("community", List.of("隣近所", "自治会", "町内会", "地域の商店")),
                        tuple("elderly-groups", List.of("高齢者クラブ", "シルバー人材センター")),
                        tuple("npo-volunteers", List.of("NPO法人", "ボランティア団体")),
                        tuple("medical", List.of("医師会", "歯科医師会", "薬剤師会", "理学療法士会", "柔道整復師会")));
    }

    @Test
    void everyRoleIsInThePlanAsAWhole() throws IOException {
        List<RoleAssignment> roles = plan().getRoles();

        assertThat(roles).allMatch(role -> role.getElement().isEmpty());
        assertThat(roles)
                .extracting(
                        RoleAssignment::getActor, role -> role.getStatements().size())
                .containsExactly(
                        tuple("citizen", 3),
                        tuple("community", 2),
                        tuple("council", 1),
                        tuple("elderly-groups", 1),
                        tuple("npo-volunteers", 1),
                        tuple("medical", 1),
                        tuple("providers", 4),
                        tuple("government", 5));
    }

    @Test
    void theBodiesAreOfEightKindsAndOther() throws IOException {
        Map<BodyKind, Integer> counts = new EnumMap<>(BodyKind.class);
        plan().getBodies().forEach(body -> counts.merge(body.getKind(), 1, Integer::sum));

        assertThat(counts)
                .containsExactly(
                        entry(BodyKind.COUNCIL, 5),
                        entry(BodyKind.COMMITTEE, 1),
                        entry(BodyKind.SUBCOMMITTEE, 1),
                        entry(BodyKind.MEETING, 2),
                        entry(BodyKind.CENTER, 2),
                        entry(BodyKind.NETWORK, 3),
                        entry(BodyKind.ORGANIZATION, 6),
                        entry(BodyKind.DEPARTMENT, 1),
                        entry(BodyKind.OTHER, 2));
    }

    @Test
    void theNumbersOfTheDocumentAreNumbers() throws IOException {
        Body careMeeting = body("care-meeting");

        assertThat(careMeeting.getArea()).contains("地域包括支援センター地区");
        assertThat(careMeeting.getAreaCount()).contains(8);
        assertThat(careMeeting.getCount()).isEmpty();
        assertThat(body("integrated-care-subcommittees").getCount()).contains(6);
        assertThat(body("panel-chairs-meeting").getMembership().flatMap(Membership::getCount))
                .contains(14);
    }

    @Test
    void membersOfABodyStandInPrintedOrder() throws IOException {
        assertThat(plan().getBodies())
                .filteredOn(body -> body.getMembership().isPresent())
                .extracting(Body::getId, NishitokyoPlanTest::members)
                .containsExactly(
                        tuple("support-center-council", List.of("学識経験者", "サービス利用者", "被保険者", "地域活動団体", "サービス事業者の代表")),
                        tuple("integrated-care-council", List.of("医師会", "歯科医師会", "薬剤師会", "各専門職団体の代表者", "市民", "行政")),
                        tuple("mutual-support-network", List.of("ささえあい協力員", "訪問協力員", "ささえあい協力団体")),
                        tuple("hotto-machi-network", List.of("市民", "団体")),
                        tuple("fureai-machizukuri", List.of("地域住民")),
                        tuple(
                                "insurance-council",
                                List.of("学識経験者", "社会福祉協議会", "被保険者代表", "医師会", "歯科医師会", "薬剤師会", "介護保険関連施設職員")),
                        tuple("certification-board", List.of("保健・福祉・医療分野の専門家")),
                        tuple("panel-chairs-meeting", List.of("介護認定審査会の合議体の代表")));
    }

    @Test
    void aBodyWithinAnotherNamesIt() throws IOException {
        assertThat(plan().getBodies())
                .filteredOn(body -> body.getParent().isPresent())
                .filteredOn(body -> !body.getParent().equals(Optional.of("cooperation")))
                .extracting(Body::getId, body -> body.getParent().orElseThrow())
                .containsExactly(
                        tuple("integrated-care-subcommittees", "integrated-care-council"),
                        tuple("elderly-support-division", "insurer"),
                        tuple("panel-chairs-meeting", "certification-board"));
        assertThat(plan().getBodies())
                .filteredOn(body -> body.getParent().equals(Optional.of("cooperation")))
                .hasSize(12);
    }

    @Test
    void everySentenceOnABodyIsAStatement() throws IOException {
        assertThat(plan().getBodies())
                .extracting(body -> body.getFunctions().size())
                .containsExactly(2, 1, 1, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 2, 0, 2, 0, 1, 1);
        assertThat(plan().getBodies()).flatExtracting(Body::getActivities).hasSize(2);
        assertThat(body("insurer").getFunctions().get(0).getItems()).hasSize(7);
    }

    @Test
    void theReviewIsYearlyPublicAndByPdca() throws IOException {
        Review review = plan().getReview().orElseThrow();

        assertThat(review.getEveryYears()).contains(1);
        assertThat(review.isPublic()).isTrue();
        assertThat(review.getMethod()).contains("PDCA");
        assertThat(review.getNotes()).hasSize(4);
    }

    @Test
    void everyRoleAndBodySaysWhereItStands() throws IOException {
        assertThat(plan().getRoles())
                .extracting(role -> role.getSource().flatMap(SourceReference::getLocator))
                .allMatch(locator -> locator.orElse("").startsWith("第4部 第1章 "));
        assertThat(plan().getBodies())
                .extracting(body -> body.getSource().flatMap(SourceReference::getLocator))
                .allMatch(locator -> locator.orElse("").startsWith("第4部 第2章 "));
    }

    @Test
    void slipsOfThePrintAreNotedWhereTheyWereCorrected() throws IOException {
        assertThat(plan().getRoles())
                .flatExtracting(RoleAssignment::getStatements)
                .flatExtracting(Statement::getNotes)
                .extracting(Statement::getText)
                .hasSize(4)
                .anyMatch(note -> note.contains("進行政管理"));
        assertThat(body("integrated-care-council").getFunctions().get(0).getNotes())
                .hasSize(1);
    }

    private static Tuple whole(String name, ActorCategory category) {
        return tuple(name, Optional.empty(), List.of(category));
    }

    private static Tuple part(String name, String parent, ActorCategory category) {
        return tuple(name, Optional.of(parent), List.of(category));
    }

    private static List<String> members(Body body) {
        return body.getMembership().orElseThrow().getComposition().stream()
                .map(CompositionItem::getName)
                .toList();
    }

    private static Body body(String id) throws IOException {
        return PlanIndex.of(plan()).findBody(id).orElseThrow();
    }

    private static Plan plan() throws IOException {
        return check().getPlan().orElseThrow();
    }

    private static CheckResult check() throws IOException {
        return Keikaku.checker().build().check(PlanInput.of("nishitokyo.json", original()), JSON);
    }

    private static String original() throws IOException {
        try (InputStream in = Objects.requireNonNull(Plan.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
