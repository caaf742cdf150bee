package io.github.keikaku.plan.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.rules.fixture.ModelTypes;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of members against the model itself: a member added there must be added here. */
class ObjectTypesTest {

    private static Map<Class<?>, ObjectType<?>> tabled() {
        Map<Class<?>, ObjectType<?>> found = new LinkedHashMap<>();
        Deque<ObjectType<?>> ahead = new ArrayDeque<>(List.of(ObjectTypes.PLAN));
        while (!ahead.isEmpty()) {
            ObjectType<?> type = ahead.pop();
            if (found.putIfAbsent(type.getType(), type) == null) {
                type.getNested().forEach(nested -> ahead.push(nested.type().get()));
            }
        }
        return found;
    }

    @Test
    void theTableHasEveryTypeOfTheModel() {
        assertThat(tabled().keySet()).containsExactlyInAnyOrderElementsOf(ModelTypes.reachableFrom(Plan.class));
    }

    @Test
    void theTableHasEveryMemberOfEveryType() {
        tabled().forEach((type, entry) -> {
            Set<String> stored = new TreeSet<>(ModelTypes.membersOf(type).keySet());
            assertThat(entry.getMembers()).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(stored);
        });
    }

    @Test
    void theTableSaysOfEveryMemberWhetherItHoldsObjects() {
        tabled().forEach((type, entry) -> ModelTypes.membersOf(type).forEach((member, getter) -> {
            boolean holdsObjects = ModelTypes.objectTypeOf(getter).isPresent();
            assertThat(entry.findNested(member) != null)
                    .as(type.getSimpleName() + "." + member)
                    .isEqualTo(holdsObjects);
        }));
    }

    @Test
    void walkingVisitsEveryTypeThatThePlanHas() {
        List<Class<?>> unseen = new ArrayList<>(tabled().keySet());
        PlanWalk.each(
                SoundPlan.plan(), Object.class, (object, path) -> unseen.removeIf(type -> type.isInstance(object)));

        assertThat(unseen).as("types of which the sound plan has none").isEmpty();
    }
}
