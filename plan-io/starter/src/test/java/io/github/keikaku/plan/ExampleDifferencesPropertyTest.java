package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.rules.difference.Difference;
import io.github.keikaku.plan.rules.difference.DifferenceKind;
import io.github.keikaku.plan.rules.difference.NotCompared;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExampleDifferencesPropertyTest {

    private static final Map<String, Plan> PLANS =
            ExamplePlans.NAMES.stream().collect(Collectors.toMap(Function.identity(), ExamplePlans::read));

    @Provide
    Arbitrary<Plan> plans() {
        return Arbitraries.of(ExamplePlans.NAMES).map(PLANS::get);
    }

    @Property
    void aPlanDoesNotDifferFromItselfInWhateverOrder(@ForAll("plans") Plan plan, @ForAll Random random) {
        assertThat(PlanDifferences.between(plan, plan).isEmpty()).isTrue();
        assertThat(PlanDifferences.between(plan, shuffled(plan, random)).isEmpty())
                .isTrue();
    }

    @Property
    void inACopyThatIsShuffledAndRenumberedOnlyTheNumbersDiffer(@ForAll("plans") Plan plan, @ForAll Random random) {
        Plan renumbered = elements(shuffled(plan, random), element -> numbered(element, random));

        PlanDifferences differences = PlanDifferences.between(plan, renumbered);

        assertThat(differences.getNotCompared()).isEmpty();
        assertThat(differences.getDifferences())
                .extracting(Difference::getKind)
                .allMatch(DifferenceKind.RENUMBERED::equals)
                .hasSameSizeAs(ids(plan));
    }

    @Property
    void comparingBackwardsFindsTheSameTheOtherWayRound(@ForAll("plans") Plan plan, @ForAll Random random) {
        Plan changed = shuffled(elements(plan, element -> changed(element, random)), random);

        PlanDifferences forth = PlanDifferences.between(plan, changed);
        PlanDifferences back = PlanDifferences.between(changed, plan);

        assertThat(back.getDifferences().stream().map(ExampleDifferencesPropertyTest::form))
                .containsExactlyInAnyOrderElementsOf(forth.getDifferences().stream()
                        .map(Difference::reversed)
                        .map(ExampleDifferencesPropertyTest::form)
                        .toList());
        assertThat(back.getNotCompared().stream().map(one -> form(one, !one.isInNewer())))
                .containsExactlyInAnyOrderElementsOf(forth.getNotCompared().stream()
                        .map(one -> form(one, one.isInNewer()))
                        .toList());
    }

    private static String form(NotCompared one, boolean inNewer) {
        return inNewer + " " + one.getPart() + " " + one.getReason();
    }

    /** The parts of a merger or split stand in the order of their own document. */
    private static String form(Difference difference) {
        return difference.getKind() + " " + difference.getSubject() + " "
                + difference.getOlder().stream().map(Object::toString).sorted().toList() + " "
                + difference.getNewer().stream().map(Object::toString).sorted().toList() + " "
                + difference.getMember() + " " + difference.getBefore() + " " + difference.getAfter();
    }

    private static PlanElement numbered(PlanElement element, Random random) {
        return PlanElement.builder()
                .copyOf(element)
                .number("新" + random.nextInt(1000))
                .build();
    }

    private static PlanElement changed(PlanElement element, Random random) {
        String id = element.getId();
        return switch (random.nextInt(6)) {
            case 0 -> PlanElement.builder().copyOf(element).id("new-" + id).build();
            case 1 ->
                PlanElement.builder()
                        .copyOf(element)
                        .id("new-" + id)
                        .title(element.getTitle() + "等")
                        .build();
            case 2 ->
                PlanElement.builder()
                        .copyOf(element)
                        .id("other-" + id)
                        .title("まったく別の" + random.nextInt(50))
                        .build();
            case 3 ->
                PlanElement.builder()
                        .copyOf(element)
                        .id("linked-" + id)
                        .addLinks(Link.builder()
                                .type(LinkType.RENAMED_FROM)
                                .target("previous#" + id)
                                .build())
                        .build();
            case 4 -> numbered(element, random);
            default -> element;
        };
    }

    private static Plan elements(Plan plan, Function<PlanElement, PlanElement> change) {
        Plan.Builder copy = Plan.builder();
        return copy.copyOf(plan).elements(elements(plan.getElements(), change)).build();
    }

    private static List<PlanElement> elements(List<PlanElement> elements, Function<PlanElement, PlanElement> change) {
        List<PlanElement> changed = new ArrayList<>();
        for (PlanElement element : elements) {
            PlanElement.Builder copy = PlanElement.builder();
            copy.copyOf(element).children(elements(element.getChildren(), change));
            changed.add(change.apply(copy.build()));
        }
        return changed;
    }

    private static Plan shuffled(Plan plan, Random random) {
        Plan.Builder copy = Plan.builder();
        return copy.copyOf(plan)
                .elements(shuffledTree(plan.getElements(), random))
                .indicators(shuffled(plan.getIndicators(), random))
                .roles(shuffled(plan.getRoles(), random))
                .bodies(shuffled(plan.getBodies(), random))
                .evaluations(shuffled(plan.getEvaluations(), random))
                .build();
    }

    private static List<PlanElement> shuffledTree(List<PlanElement> elements, Random random) {
        List<PlanElement> shuffled = new ArrayList<>();
        for (PlanElement element : elements) {
            PlanElement.Builder copy = PlanElement.builder();
            shuffled.add(copy.copyOf(element)
                    .children(shuffledTree(element.getChildren(), random))
                    .build());
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<String> ids(Plan plan) {
        List<String> ids = new ArrayList<>();
        elements(plan.getElements(), element -> {
            ids.add(element.getId());
            return element;
        });
        return ids;
    }
}
