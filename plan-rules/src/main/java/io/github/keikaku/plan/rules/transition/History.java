package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import io.github.keikaku.plan.rules.evaluation.Evaluations;
import io.github.keikaku.plan.rules.evaluation.PlacedEvaluation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The plan that is checked and its earlier versions, put together once for all rules of a validation. */
final class History {

    private final List<Version> versions = new ArrayList<>();
    private final Map<Line, NavigableMap<Integer, Sheet>> lines = new LinkedHashMap<>();
    private final List<List<Appearance>> tracks = new ArrayList<>();
    private final int rhythm;

    private History(RuleContext context) {
        Version version = Version.checked(context.getIndex(), Evaluations.in(context));
        versions.add(version);
        List<Plan> previous = context.getPreviousPlans();
        for (int i = previous.size() - 1; i >= 0; i--) {
            version = Version.before(version, PlanIndex.of(previous.get(i)));
            versions.add(version);
        }
        this.rhythm = context.getPlan()
                .getReview()
                .flatMap(Review::getEveryYears)
                .filter(years -> years > 1)
                .orElse(1);
        addSheets();
        lines.values().forEach(sheets -> addTracks(sheets.values()));
    }

    static History of(RuleContext context) {
        return context.getShared(History.class, () -> new History(context));
    }

    /** A year that several versions evaluate counts as the newest has it. */
    private void addSheets() {
        Map<EvaluationStage, Boolean> single = stagesWithOneEvaluator();
        for (Version version : versions) {
            for (PlacedEvaluation evaluation : version.evaluations()) {
                EvaluationStage stage = evaluation.evaluation().getStage();
                Optional<String> evaluator = single.getOrDefault(stage, true)
                        ? Optional.empty()
                        : evaluation.evaluation().getEvaluator();
                lines.computeIfAbsent(new Line(stage, evaluator), line -> new TreeMap<>())
                        .computeIfAbsent(evaluation.year().getValue(), year -> new Sheet(version, evaluation));
            }
        }
    }

    /** Where a stage has one evaluation a year, the name of the evaluator may well change. */
    private Map<EvaluationStage, Boolean> stagesWithOneEvaluator() {
        record Seen(EvaluationStage stage, int year) {}
        Map<Seen, Optional<String>> seen = new HashMap<>();
        Map<EvaluationStage, Boolean> single = new HashMap<>();
        for (Version version : versions) {
            for (PlacedEvaluation placed : version.evaluations()) {
                EvaluationStage stage = placed.evaluation().getStage();
                Optional<String> evaluator = placed.evaluation().getEvaluator();
                Optional<String> first =
                        seen.putIfAbsent(new Seen(stage, placed.year().getValue()), evaluator);
                if (first != null && !first.equals(evaluator)) {
                    single.put(stage, false);
                }
            }
        }
        return single;
    }

    private void addTracks(Collection<Sheet> sheets) {
        if (sheets.size() < 2) {
            return;
        }
        Map<String, List<Appearance>> byElement = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            sheet.appearances()
                    .forEach((element, appearance) -> byElement
                            .computeIfAbsent(element, any -> new ArrayList<>())
                            .add(appearance));
        }
        tracks.addAll(byElement.values());
    }

    /** The versions, the plan that is checked first, then back in time. */
    List<Version> versions() {
        return versions;
    }

    /** What changed from the version before to the plan that is checked. */
    Optional<PlanDifferences> latest() {
        return versions.size() < 2 ? Optional.empty() : versions.get(1).toNext();
    }

    /** The first year that the plan that is checked evaluates and no earlier version does; else the plan's first. */
    Optional<FiscalYear> firstNewYear() {
        return lines.values().stream()
                .flatMap(sheets -> sheets.values().stream())
                .filter(Sheet::isInPlan)
                .filter(sheet -> !isEvaluatedEarlier(sheet.evaluation().year()))
                .map(sheet -> sheet.evaluation().year())
                .min(Comparator.naturalOrder())
                .or(() -> versions.get(0).index().getPlan().getPeriod().map(PlanPeriod::getFrom));
    }

    private boolean isEvaluatedEarlier(FiscalYear year) {
        return versions.stream()
                .filter(version -> !version.isChecked())
                .flatMap(version -> version.evaluations().stream())
                .anyMatch(evaluation -> evaluation.year().equals(year));
    }

    /** Each element of each line of evaluations, year after year; none of lines of a single year. */
    List<List<Appearance>> tracks() {
        return tracks;
    }

    /** The lines of evaluations, each a sheet a year. */
    Collection<NavigableMap<Integer, Sheet>> lines() {
        return lines.values();
    }

    /** Whether no evaluation was left out between two years: they follow in the rhythm of the plan's review. */
    boolean isNext(int year, int later) {
        return later > year && (long) later - year <= rhythm;
    }

    /** Visits each appearance in the plan that is checked together with the one before, however long ago. */
    void eachStep(BiConsumer<Appearance, Appearance> visitor) {
        for (List<Appearance> track : tracks) {
            for (int i = 1; i < track.size(); i++) {
                if (track.get(i).isInPlan()) {
                    visitor.accept(track.get(i - 1), track.get(i));
                }
            }
        }
    }

    /** The same, where the two follow upon each other. */
    void eachNextStep(BiConsumer<Appearance, Appearance> visitor) {
        eachStep((before, now) -> {
            if (isNext(before.year(), now.year())) {
                visitor.accept(before, now);
            }
        });
    }

    /** What belongs together from year to year. */
    private record Line(EvaluationStage stage, Optional<String> evaluator) {}
}
