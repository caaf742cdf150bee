package io.github.keikaku.plan.model.api;

import static io.github.keikaku.plan.model.api.Plans.element;
import static io.github.keikaku.plan.model.api.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.Source;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.BodyKind;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanIndexTest {

    private static final Plan TWO_TREES = plan().addElements(
                    element("p1", "pillar", element("m1", "measure"), element("m2", "measure")),
                    element("p2", "pillar", element("m3", "measure", element("s1", "step"))))
            .addElements(element("t1", "theme"))
            .build();

    @Test
    void everyElementComesBeforeWhatIsBelowItAndAfterWhatIsAbove() {
        assertThat(PlanIndex.of(TWO_TREES).getElements())
                .extracting(placed -> placed.getElement().getId())
                .containsExactly("p1", "m1", "m2", "p2", "m3", "s1", "t1");
    }

    @Test
    void everyElementKnowsItsPlace() {
        PlacedElement step = PlanIndex.of(TWO_TREES).findElement("s1").orElseThrow();

        assertThat(step.getDepth()).isEqualTo(2);
        assertThat(step.getPath()).hasToString("/elements/1/children/0/children/0");
        assertThat(step.getParent().map(PlacedElement::getElement).map(PlanElement::getId))
                .contains("m3");
        assertThat(step.getPathFromRoot())
                .extracting(placed -> placed.getElement().getId())
                .containsExactly("p2", "m3", "s1");
        assertThat(step).hasToString("s1 at /elements/1/children/0/children/0");
    }

    @Test
    void aRootStandsUnderNothing() {
        PlacedElement root = PlanIndex.of(TWO_TREES).findElement("t1").orElseThrow();

        assertThat(root.getDepth()).isZero();
        assertThat(root.getParent()).isEmpty();
        assertThat(root.getPathFromRoot()).containsExactly(root);
        assertThat(root.getPath()).hasToString("/elements/2");
    }

    @Test
    void theElementsOfALevelComeFromAllTrees() {
        PlanIndex index = PlanIndex.of(TWO_TREES);

        assertThat(index.getElementsOfLevel("measure"))
                .extracting(placed -> placed.getElement().getId())
                .containsExactly("m1", "m2", "m3");
        assertThat(index.getElementsOfLevel("nowhere")).isEmpty();
    }

    @Test
    void whatIsFoundIsWhatIsListed() {
        PlanIndex index = PlanIndex.of(TWO_TREES);

        assertThat(index.getElements())
                .allSatisfy(placed -> assertThat(
                                index.findElement(placed.getElement().getId()))
                        .containsSame(placed));
    }

    @Test
    void everythingWithAnIdIsFoundAmongItsOwnKind() {
        Level level = Level.builder().id("x").name("施策").build();
        Indicator indicator = Indicator.builder().id("x").name("件数").build();
        Actor actor = Actor.builder().id("x").name("市民").build();
        Body body = Body.builder().id("x").name("協議会").kind(BodyKind.COUNCIL).build();
        Source source = Source.builder().id("x").title("計画書").build();
        Plan plan = plan().addLevels(level)
                .addElements(element("x", "x"))
                .addIndicators(indicator)
                .addActors(actor)
                .addBodies(body)
                .addSources(source)
                .build();

        PlanIndex index = PlanIndex.of(plan);

        assertThat(index.getPlan()).isSameAs(plan);
        assertThat(index.findElement("x").map(PlacedElement::getElement))
                .containsSame(plan.getElements().get(0));
        assertThat(index.findLevel("x")).containsSame(level);
        assertThat(index.findIndicator("x")).containsSame(indicator);
        assertThat(index.findActor("x")).containsSame(actor);
        assertThat(index.findBody("x")).containsSame(body);
        assertThat(index.findSource("x")).containsSame(source);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        PlanIndex index = PlanIndex.of(plan().build());

        List<Optional<?>> found = List.of(
                index.findElement("x"),
                index.findLevel("x"),
                index.findIndicator("x"),
                index.findActor("x"),
                index.findBody("x"),
                index.findSource("x"));

        assertThat(found).allMatch(Optional::isEmpty);
        assertThat(index.getElements()).isEmpty();
    }

    @Test
    void anIdThatStandsTwiceGivesTheFirst() {
        Source first = Source.builder().id("s").title("一").build();
        Source second = Source.builder().id("s").title("二").build();
        Plan plan = plan().addElements(element("a", "l", element("b", "l")), element("b", "l"))
                .addSources(first, second)
                .build();

        PlanIndex index = PlanIndex.of(plan);

        assertThat(index.getElements()).hasSize(3);
        assertThat(index.findElement("b").map(PlacedElement::getPath))
                .hasValueSatisfying(path -> assertThat(path).hasToString("/elements/0/children/0"));
        assertThat(index.findSource("s")).containsSame(first);
        assertThat(index.getShadowedElements())
                .extracting(placed -> placed.getPath().toString())
                .containsExactly("/elements/1");
    }

    @Test
    void whereEachIdStandsOnceNoElementIsShadowed() {
        Plan plan = plan().addElements(element("a", "l", element("b", "l"))).build();

        assertThat(PlanIndex.of(plan).getShadowedElements()).isEmpty();
    }

    @Test
    void theSameElementInTwoPlacesIsTwoPlaces() {
        PlanElement shared = element("m", "measure");
        Plan plan = plan().addElements(element("a", "l", shared), element("b", "l", shared))
                .build();

        assertThat(PlanIndex.of(plan).getElementsOfLevel("measure"))
                .extracting(placed -> placed.getPath().toString())
                .containsExactly("/elements/0/children/0", "/elements/1/children/0");
    }

    @Test
    void theListOfElementsCannotBeChanged() {
        List<PlacedElement> elements = PlanIndex.of(TWO_TREES).getElements();

        assertThatThrownBy(() -> elements.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTreeOfAHundredThousandLevelsIsWalked() {
        int levels = 100_000;
        PlanElement tree = element("e" + levels, "l");
        for (int level = levels - 1; level > 0; level--) {
            tree = element("e" + level, "l", tree);
        }

        PlanIndex index = PlanIndex.of(plan().addElements(tree).build());

        PlacedElement deepest = index.findElement("e" + levels).orElseThrow();
        assertThat(index.getElements()).hasSize(levels);
        assertThat(deepest.getDepth()).isEqualTo(levels - 1);
        assertThat(deepest.getPathFromRoot()).hasSize(levels);
        assertThat(deepest.getPath().getSegments()).hasSize(2 * levels);
    }

    @Test
    void aRowOfAHundredThousandSiblingsIsWalked() {
        Plan.Builder plan = plan();
        for (int i = 0; i < 100_000; i++) {
            plan.addElements(element("e" + i, "l"));
        }

        assertThat(PlanIndex.of(plan.build()).findElement("e99999").map(PlacedElement::getPath))
                .hasValueSatisfying(path -> assertThat(path).hasToString("/elements/99999"));
    }
}
