package io.github.keikaku.plan.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WalkOrderPropertyTest {

    @Property
    void sortingGivesTheOrderInWhichTheDocumentIsWalked(@ForAll long seed) {
        List<ModelPath> walked = new ArrayList<>();
        PlanWalk.each(SoundPlan.plan(), Object.class, (object, path) -> walked.add(path));
        List<ModelPath> shuffled = new ArrayList<>(walked);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(DocumentOrder.sort(shuffled, path -> path, Comparator.comparing(ModelPath::toString)))
                .isEqualTo(walked);
    }
}
