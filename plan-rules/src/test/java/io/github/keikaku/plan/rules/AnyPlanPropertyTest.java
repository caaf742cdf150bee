package io.github.keikaku.plan.rules;

import static io.github.keikaku.plan.rules.fixture.SoundPlan.actor;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.copy;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.element;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.level;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.link;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.role;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.LinkType;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyPlanPropertyTest {

    private static final PlanValidator VALIDATOR =
            PlanValidator.builder().constraintChecker(ConstraintChecker.none()).build();

    @Property
    void noPlanMakesARuleFailAndTheSamePlanGivesTheSameReport(@ForAll("plans") Plan plan) {
        ValidationReport report = VALIDATOR.validate(plan);

        assertThat(report.getFailures()).isEmpty();
        assertThat(VALIDATOR.validate(plan)).isEqualTo(report);
    }

    /** Plans whose few ids collide, miss each other and run in circles as often as not. */
    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e1", "e2", "A#b", "");
        Arbitrary<PlanElement> leaves = Combinators.combine(
                        ids, ids, ids.list().ofMaxSize(2), Arbitraries.of(LinkType.class))
                .as((id, level, targets, type) -> {
                    PlanElement.Builder element = PlanElement.builder();
                    element.copyOf(element(id, level));
                    targets.forEach(target -> element.addLinks(link(type, target)));
                    return element.build();
                });
        Arbitrary<PlanElement> elements = Combinators.combine(
                        leaves, leaves.list().ofMaxSize(3))
                .as((element, children) ->
                        PlanElement.builder().copyOf(element).children(children).build());
        Arbitrary<List<String>> pairs = ids.list().ofSize(2);
        return Combinators.combine(
                        elements.list().ofMaxSize(4),
                        pairs.list().ofMaxSize(5),
                        pairs.list().ofMaxSize(5),
                        pairs.list().ofMaxSize(8))
                .as((trees, levels, actors, roles) -> {
                    Plan.Builder plan = copy().elements(trees)
                            .levels(levels.stream()
                                    .map(pair -> pair.get(1).isEmpty()
                                            ? level(pair.get(0))
                                            : level(pair.get(0), pair.get(1)))
                                    .toList())
                            .actors(actors.stream()
                                    .map(pair -> pair.get(1).isEmpty()
                                            ? actor(pair.get(0))
                                            : actor(pair.get(0), pair.get(1)))
                                    .toList());
                    return plan.roles(roles.stream()
                                    .map(pair -> role(pair.get(0), pair.get(1)))
                                    .toList())
                            .build();
                });
    }
}
