package io.github.keikaku.plan.rules;

import static io.github.keikaku.plan.rules.fixture.SoundPlan.copy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.finding.SourceMap;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceMapUseTest {

    private static final SourceLocation PLACE = SourceLocation.ofText("plan.json", 5, 3);

    private final List<Collection<ModelPath>> questions = new ArrayList<>();

    private final SourceMap map = paths -> {
        questions.add(List.copyOf(paths));
        return Map.of(ModelPath.parse("/title"), PLACE);
    };

    private static Plan faulty() {
        return copy().title("")
                .addRoles(SoundPlan.role("nobody", "p1-1"), SoundPlan.role("none", "p1-1"))
                .build();
    }

    @Test
    void placesAreAskedForOnceAndOnlyForListedFindings() {
        ValidationReport report = PlanValidator.builder().limit(2).build().validate(faulty(), map);

        assertThat(questions).hasSize(1);
        assertThat(questions.get(0)).map(ModelPath::toString).containsExactly("/title", "/roles/7/actor");
        assertThat(report.getFindings())
                .extracting(Finding::getLocation)
                .containsExactly(Optional.of(PLACE), Optional.empty());
    }

    @Test
    void aSoundPlanAsksForNoPlaces() {
        PlanValidator.standard().validate(SoundPlan.plan(), map);

        assertThat(questions).isEmpty();
    }

    @Test
    void whereTheMapFailsFindingsComeWithoutPlacesAndTheMapIsNamed() {
        SourceMap broken = paths -> {
            throw new IllegalStateException("the file has changed");
        };

        ValidationReport report = PlanValidator.standard().validate(faulty(), broken);

        assertThat(report.getFindings()).hasSize(3);
        assertThat(report.getFailures())
                .extracting(RuleFailure::getOrigin)
                .containsExactly(broken.getClass().getName());
    }
}
