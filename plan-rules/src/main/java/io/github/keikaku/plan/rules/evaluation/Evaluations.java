package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The evaluations of a plan with their places and meanings, worked out once for all rules. */
public final class Evaluations {

    private final List<PlacedEvaluation> evaluations = new ArrayList<>();

    private Evaluations(PlanIndex index) {
        Plan plan = index.getPlan();
        PlanWalk.list(
                plan.getEvaluations(),
                ModelPath.root().child("evaluations"),
                (evaluation, path) -> evaluations.add(placed(index, plan.getScaleOf(evaluation), evaluation, path)));
    }

    private static PlacedEvaluation placed(PlanIndex index, Scale scale, Evaluation evaluation, ModelPath path) {
        Meanings meanings = Meanings.of(scale);
        ModelPath list = path.child("entries");
        List<PlacedEntry> entries = new ArrayList<>(evaluation.getEntries().size());
        for (EvaluationEntry entry : evaluation.getEntries()) {
            entries.add(new PlacedEntry(
                    entry,
                    list,
                    entries.size(),
                    index.findElement(entry.getElement()),
                    meanings.ofGrade(entry.getGrade()),
                    meanings.ofPolicy(entry.getNextPolicy())));
        }
        return new PlacedEvaluation(evaluation, path, scale, Collections.unmodifiableList(entries));
    }

    /**
     * The evaluations of a plan, worked out anew.
     *
     * @param index the index of any plan
     * @return its evaluations in the order of the document
     */
    public static List<PlacedEvaluation> of(PlanIndex index) {
        return Collections.unmodifiableList(new Evaluations(index).evaluations);
    }

    /**
     * The evaluations of the plan that is checked.
     *
     * @param context what the rule is given
     * @return its evaluations in the order of the document
     */
    public static List<PlacedEvaluation> in(RuleContext context) {
        Evaluations all = context.getShared(Evaluations.class, () -> new Evaluations(context.getIndex()));
        return Collections.unmodifiableList(all.evaluations);
    }

    static void eachEntry(RuleContext context, Consumer<PlacedEntry> visitor) {
        eachEntry(context, (evaluation, entry) -> visitor.accept(entry));
    }

    static void eachEntry(RuleContext context, BiConsumer<PlacedEvaluation, PlacedEntry> visitor) {
        for (PlacedEvaluation evaluation : in(context)) {
            evaluation.entries().forEach(entry -> visitor.accept(evaluation, entry));
        }
    }
}
