package io.github.keikaku.plan.fuzz;

import io.github.keikaku.plan.ExamplePlans;
import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.indicator.Indicator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The example plans with little of everything: one branch down to its leaves, and two of all that comes in lists. */
final class FuzzPlans {

    private static final int FEW = 2;

    private FuzzPlans() {}

    static List<Plan> all() {
        return ExamplePlans.NAMES.stream()
                .map(ExamplePlans::read)
                .map(FuzzPlans::cut)
                .toList();
    }

    static List<byte[]> written(PlanFormat format) {
        return all().stream().map(plan -> write(format, plan)).toList();
    }

    private static byte[] write(PlanFormat format, Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(plan, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Plan cut(Plan plan) {
        return Plan.builder()
                .copyOf(plan)
                .elements(branch(plan.getElements()))
                .evaluations(few(plan.getEvaluations()).stream()
                        .map(all -> Evaluation.builder()
                                .copyOf(all)
                                .entries(few(all.getEntries()))
                                .build())
                        .toList())
                .indicators(few(plan.getIndicators()).stream()
                        .map(all -> Indicator.builder()
                                .copyOf(all)
                                .observations(few(all.getObservations()))
                                .build())
                        .toList())
                .roles(few(plan.getRoles()))
                .bodies(few(plan.getBodies()))
                .milestones(few(plan.getMilestones()))
                .glossary(few(plan.getGlossary()))
                .build();
    }

    private static List<PlanElement> branch(List<PlanElement> siblings) {
        boolean leaves =
                siblings.stream().allMatch(element -> element.getChildren().isEmpty());
        return siblings.stream()
                .limit(leaves ? FEW : 1)
                .map(element -> PlanElement.builder()
                        .copyOf(element)
                        .children(branch(element.getChildren()))
                        .build())
                .toList();
    }

    private static <T> List<T> few(List<T> all) {
        return all.subList(0, Math.min(FEW, all.size()));
    }
}
