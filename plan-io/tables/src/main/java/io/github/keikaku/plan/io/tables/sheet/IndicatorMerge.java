package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts what an indicator table says into a plan. It adds: a figure that is there already is not doubled, and where there
 * is another for the same period, kind and area, that stays and the cell is reported.
 */
final class IndicatorMerge {

    private final Remarks remarks;
    private final Account account;

    IndicatorMerge(Remarks remarks, Account account) {
        this.remarks = remarks;
        this.account = account;
    }

    Plan into(Plan plan, Collection<IndicatorDraft> drafts) {
        Map<String, IndicatorDraft> byId = drafts.stream()
                .collect(Collectors.toMap(draft -> draft.indicator().getId(), Function.identity()));
        List<Indicator> merged = new ArrayList<>();
        for (Indicator known : plan.getIndicators()) {
            IndicatorDraft draft = byId.get(known.getId());
            merged.add(
                    draft != null && draft.indicator().equals(known)
                            ? merge(draft, ModelPath.root().child("indicators").child(merged.size()))
                            : known);
        }
        for (IndicatorDraft draft : drafts) {
            if (draft.isNew() && !draft.figures().isEmpty()) {
                merged.add(merge(draft, ModelPath.root().child("indicators").child(merged.size())));
            }
        }
        return Plan.builder().copyOf(plan).indicators(merged).build();
    }

    private Indicator merge(IndicatorDraft draft, ModelPath path) {
        List<Observation> observations = new ArrayList<>(draft.indicator().getObservations());
        Map<Subject, List<Observation>> bySubject =
                observations.stream().collect(Collectors.groupingBy(Subject::of, HashMap::new, Collectors.toList()));
        for (IndicatorDraft.Figure figure : draft.figures()) {
            Observation read = figure.observation();
            List<Observation> ofSubject = bySubject.computeIfAbsent(Subject.of(read), any -> new ArrayList<>());
            List<Observation> same = ofSubject.stream()
                    .filter(known -> isOfSameReport(known, read))
                    .toList();
            if (same.isEmpty()) {
                observations.add(read);
                ofSubject.add(read);
            } else if (same.stream().noneMatch(known -> holds(known, read))) {
                conflict(draft.indicator(), same.get(0), figure, path);
            }
        }
        return Indicator.builder()
                .copyOf(draft.described())
                .observations(observations)
                .build();
    }

    private static boolean isOfSameReport(Observation known, Observation read) {
        return known.getReportedIn().isEmpty()
                || read.getReportedIn().isEmpty()
                || known.getReportedIn().equals(read.getReportedIn());
    }

    /** Whether a known figure says what was read; it may say more. */
    private static boolean holds(Observation known, Observation read) {
        if (known.getValue().isEmpty() || read.getValue().isEmpty()) {
            boolean sameText = known.getStatus() != ObservationStatus.NON_NUMERIC
                    || known.getPrinted().map(Keys::of).equals(read.getPrinted().map(Keys::of));
            return known.getValue().isEmpty()
                    && read.getValue().isEmpty()
                    && known.getStatus() == read.getStatus()
                    && sameText;
        }
        boolean sameWhole = read.getOutOf().isEmpty()
                || (isEqual(known.getOutOf(), read.getOutOf())
                        && IndicatorUnits.agree(known.getOutOfUnit(), read.getOutOfUnit()));
        boolean sameStatus = read.getStatus() == ObservationStatus.NORMAL || known.getStatus() == read.getStatus();
        return isEqual(known.getValue(), read.getValue()) && sameWhole && sameStatus;
    }

    private static boolean isEqual(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    private void conflict(Indicator indicator, Observation known, IndicatorDraft.Figure figure, ModelPath path) {
        account.replace(figure.cell(), CellReason.CONFLICT);
        Observation read = figure.observation();
        remarks.add(
                ImportRule.FIGURE_CONFLICT,
                figure.cell(),
                path,
                finding -> finding.argument("indicator", indicator.getId())
                        .argument("name", indicator.getName())
                        .argument("period", String.valueOf(read.getPeriod().orElseThrow()))
                        .argument("kind", read.getKind().name().toLowerCase(Locale.ROOT))
                        .argument("known", text(known))
                        .argument("read", text(read)));
    }

    private static String text(Observation observation) {
        String whole =
                observation.getOutOf().map(outOf -> "/" + outOf.toPlainString()).orElse("");
        return observation
                .getValue()
                .map(value -> value.toPlainString() + whole)
                .or(observation::getPrinted)
                .orElse("-");
    }

    /** What a figure is about: two of one subject say the same, or one of them is wrong. */
    private record Subject(Optional<Period> period, ObservationKind kind, Optional<String> area) {
        static Subject of(Observation figure) {
            return new Subject(
                    figure.getPeriod(), figure.getKind(), figure.getArea().map(Keys::of));
        }
    }
}
