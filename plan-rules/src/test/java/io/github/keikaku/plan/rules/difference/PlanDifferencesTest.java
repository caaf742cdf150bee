package io.github.keikaku.plan.rules.difference;

import static io.github.keikaku.plan.rules.fixture.SoundPlan.element;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.link;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.withElement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanDifferencesTest {

    private static final Plan OLD = SoundPlan.plan();

    @Test
    void aPlanDoesNotDifferFromItself() {
        assertThat(PlanDifferences.between(OLD, OLD).isEmpty()).isTrue();
    }

    @Test
    void whatIsOnlyInOneVersionWasAddedOrRemoved() {
        Plan more = plus("m2", measure("x9", "居場所づくりを広げる"));

        assertThat(lines(OLD, more)).containsExactly("ADDED ELEMENT [] -> [x9]");
        assertThat(lines(more, OLD)).containsExactly("REMOVED ELEMENT [x9] -> []");
    }

    @Test
    void theSameIdUnderAnotherParentTitleAndNumberWasMovedRenamedAndRenumbered() {
        Plan moved = withElement(
                without("m2"),
                "p1-2",
                pillar -> pillar.addChildren(PlanElement.builder()
                        .id("m2")
                        .level("measure")
                        .number("7")
                        .title("見守りの推進")
                        .goal("孤立をなくす")
                        .priority(true)
                        .build()));

        assertThat(lines(OLD, moved))
                .containsExactly(
                        "MOVED ELEMENT [m2] -> [m2] p1-1 => p1-2",
                        "RENAMED ELEMENT [m2] -> [m2] 題名 m2 => 見守りの推進",
                        "RENUMBERED ELEMENT [m2] -> [m2]  => 7",
                        "CHANGED ELEMENT [m2] -> [m2] priority  => true",
                        "CHANGED ELEMENT [m2] -> [m2] goal  => 孤立をなくす");
    }

    @Test
    void aLinkSaysWhatBecameOfAnElement() {
        Plan renamed = plus(without("m2"), "p1-1", linked("n2", "見守り", LinkType.RENAMED_FROM, "m2"));

        assertThat(lines(OLD, renamed)).containsExactly("RENAMED ELEMENT [m2] -> [n2] 題名 m2 => 見守り");
        assertThat(PlanDifferences.between(OLD, renamed).getMatches())
                .filteredOn(match -> match.getBasis() == MatchBasis.LINK)
                .hasSize(1);
    }

    @Test
    void severalMayBecomeOneAndOneSeveral() {
        Plan merged = withElement(
                without("m3"),
                "m2",
                measure -> measure.addLinks(
                        link(LinkType.MERGED_FROM, "previous#m2"), link(LinkType.MERGED_FROM, "previous#m3")));
        Plan split = plus(
                plus(without("m2"), "p1-1", linked("n1", "見守り", LinkType.SPLIT_FROM, "m2")),
                "p1-1",
                linked("n2", "声かけ", LinkType.SPLIT_FROM, "m2"));

        assertThat(lines(OLD, merged)).containsExactly("MERGED ELEMENT [m2, m3] -> [m2]");
        assertThat(lines(merged, OLD)).containsExactly("SPLIT ELEMENT [m2] -> [m2, m3]");
        assertThat(lines(OLD, split)).containsExactly("SPLIT ELEMENT [m2] -> [n1, n2]");
    }

    @Test
    void withoutIdsTitleAndNumberTellWhatTheySurelyCan() {
        Plan old = plus(plus("m2", numbered("a1", "1", "福祉の理解を広げる")), "p1-1", numbered("a2", "2", "見守り活動の推進"));
        Plan renewed = plus(plus("m2", numbered("b1", "8", "福祉の理解を　広げる")), "p1-1", numbered("b2", "2", "見守り活動等の推進"));

        PlanDifferences differences = PlanDifferences.between(old, renewed);

        assertThat(lines(old, renewed))
                .containsExactly(
                        "RENAMED ELEMENT [a1] -> [b1] 福祉の理解を広げる => 福祉の理解を　広げる",
                        "RENUMBERED ELEMENT [a1] -> [b1] 1 => 8",
                        "RENAMED ELEMENT [a2] -> [b2] 見守り活動の推進 => 見守り活動等の推進");
        assertThat(differences.getMatches())
                .extracting(ElementMatch::getBasis)
                .contains(MatchBasis.TITLE, MatchBasis.SIMILAR_TITLE);
    }

    @Test
    void whatMayBeTheSameAndMayNotIsNotCompared() {
        Plan old = plus("m2", measure("a1", "介護老人福祉施設の整備"));
        Plan renewed = plus("m2", measure("b1", "介護老人保健施設の整備"));

        PlanDifferences differences = PlanDifferences.between(old, renewed);

        assertThat(differences.getDifferences()).isEmpty();
        assertThat(differences.getNotCompared())
                .extracting(one -> one.isInNewer() + " " + one.getPart().getId() + " " + one.getReason() + " "
                        + one.getCandidates().get(0).getPart().getId())
                .containsExactly("true b1 UNSURE a1", "false a1 UNSURE b1");
        assertThat(differences.isEmpty()).isFalse();
    }

    @Test
    void anIdThatStandsTwiceInOneVersionOnlyCannotBeCompared() {
        Plan twice = plus("m2", measure("m2", "見守り"));

        PlanDifferences differences = PlanDifferences.between(OLD, twice);

        assertThat(PlanDifferences.between(twice, twice).isEmpty()).isTrue();
        assertThat(differences.getNotCompared())
                .extracting(NotCompared::getReason)
                .containsOnly(NotComparedReason.AMBIGUOUS_ID)
                .hasSize(3);
    }

    @Test
    void ofTooManyThatMayBeMeantNotAllAreLookedAt() {
        PlanElement[] ones = many(30, "a", "に関すること");
        PlanElement[] others = many(30, "b", "についてのこと");
        Plan old = withElement("p1-2", pillar -> pillar.addChildren(ones));
        Plan renewed = withElement("p1-2", pillar -> pillar.addChildren(others));

        assertThat(PlanDifferences.between(old, renewed).getNotCompared())
                .extracting(NotCompared::getReason)
                .contains(NotComparedReason.TOO_MANY_CANDIDATES);
    }

    @Test
    void thousandsWithNothingInCommonButTheirParentAreComparedInLinearTime() {
        PlanElement[] ones = many(20_000, "a", "に関すること");
        PlanElement[] others = many(20_000, "b", "についてのこと");
        Plan old = withElement("p1-2", pillar -> pillar.addChildren(ones));
        Plan renewed = withElement("p1-2", pillar -> pillar.addChildren(others));

        PlanDifferences differences =
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PlanDifferences.between(old, renewed));

        assertThat(differences.getNotCompared()).hasSize(40_000);
    }

    private static PlanElement[] many(int count, String prefix, String end) {
        return IntStream.range(0, count)
                .mapToObj(i -> measure(prefix + i, "第" + i + "の取組" + end))
                .toArray(PlanElement[]::new);
    }

    @Test
    void rolesBodiesIndicatorsAndFiguresAreCompared() {
        Plan.Builder changed = SoundPlan.copy();
        changed.roles(OLD.getRoles().subList(1, OLD.getRoles().size()))
                .bodies(List.of(
                        Body.builder().copyOf(OLD.getBodies().get(0)).count(3).build(),
                        OLD.getBodies().get(1)))
                .indicators(List.of(
                        OLD.getIndicators().get(1),
                        SoundPlan.indicator("circle").element("m2").unit("人").build()));

        assertThat(lines(OLD, changed.build()))
                .containsExactly(
                        "MOVED INDICATOR [circle] -> [circle] m1 => m2",
                        "CHANGED INDICATOR [circle] -> [circle] unit 団体 => 人",
                        "REMOVED ROLE [citizen@p1-1] -> [] p1-1 での citizen の役割 => ",
                        "CHANGED BODY [b1] -> [b1] count  => 3");
    }

    private static PlanElement measure(String id, String title) {
        return PlanElement.builder().id(id).level("measure").title(title).build();
    }

    private static PlanElement numbered(String id, String number, String title) {
        return PlanElement.builder()
                .id(id)
                .level("measure")
                .number(number)
                .title(title)
                .build();
    }

    private static PlanElement linked(String id, String title, LinkType type, String previous) {
        return PlanElement.builder()
                .id(id)
                .level("measure")
                .title(title)
                .addLinks(link(type, "previous#" + previous))
                .build();
    }

    private static Plan plus(String sibling, PlanElement element) {
        return plus(OLD, sibling.equals("m3") ? "p1-2" : "p1-1", element);
    }

    private static Plan plus(Plan plan, String parent, PlanElement element) {
        return withElement(plan, parent, builder -> builder.addChildren(element));
    }

    /** The sound plan, and nothing evaluated, without one measure. */
    private static Plan without(String id) {
        PlanElement policy = OLD.getElements().get(0);
        List<PlanElement> pillars = policy.getChildren().stream()
                .map(pillar -> PlanElement.builder()
                        .copyOf(pillar)
                        .children(pillar.getChildren().stream()
                                .filter(child -> !child.getId().equals(id))
                                .toList())
                        .build())
                .<PlanElement>map(pillar -> pillar)
                .toList();
        Plan.Builder copy = SoundPlan.copy();
        return copy.elements(List.of(
                        PlanElement.builder().copyOf(policy).children(pillars).build(), element("t1", "theme")))
                .build();
    }

    private static List<String> lines(Plan older, Plan newer) {
        return PlanDifferences.between(older, newer).getDifferences().stream()
                .map(PlanDifferencesTest::line)
                .toList();
    }

    private static String line(Difference difference) {
        String values =
                difference.getBefore().isPresent() || difference.getAfter().isPresent()
                        ? " " + difference.getBefore().orElse("") + " => "
                                + difference.getAfter().orElse("")
                        : "";
        return difference.getKind() + " " + difference.getSubject() + " " + ids(difference.getOlder()) + " -> "
                + ids(difference.getNewer())
                + difference.getMember().map(member -> " " + member).orElse("") + values;
    }

    private static List<String> ids(List<DifferencePart> parts) {
        return parts.stream().map(DifferencePart::getId).toList();
    }
}
