package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what a sheet says into a plan. It adds; what the plan already says otherwise stays and is reported. */
final class EvaluationMerge {

    private final Remarks remarks;
    private final Account account;

    EvaluationMerge(Remarks remarks, Account account) {
        this.remarks = remarks;
        this.account = account;
    }

    /** The plan with the drafts of all stages; footnotes go with the first. */
    Plan into(
            Plan plan,
            FiscalYear year,
            Map<EvaluationStage, ? extends Collection<EntryDraft>> stages,
            List<Statement> notes) {
        List<Evaluation> evaluations = new ArrayList<>(plan.getEvaluations());
        List<Statement> left = notes;
        for (Map.Entry<EvaluationStage, ? extends Collection<EntryDraft>> stage : stages.entrySet()) {
            int at = indexOf(evaluations, year, stage.getKey());
            Evaluation known = at < 0
                    ? Evaluation.builder()
                            .fiscalYear(year)
                            .stage(stage.getKey())
                            .build()
                    : evaluations.get(at);
            Evaluation merged = merge(known, stage.getValue(), left);
            left = List.of();
            if (at < 0) {
                evaluations.add(merged);
            } else {
                evaluations.set(at, merged);
            }
        }
        return Plan.builder().copyOf(plan).evaluations(evaluations).build();
    }

    private static int indexOf(List<Evaluation> evaluations, FiscalYear year, EvaluationStage stage) {
        for (int i = 0; i < evaluations.size(); i++) {
            Evaluation evaluation = evaluations.get(i);
            if (evaluation.getFiscalYear().equals(year)
                    && evaluation.getStage() == stage
                    && evaluation.getEvaluator().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private Evaluation merge(Evaluation known, Collection<EntryDraft> drafts, List<Statement> notes) {
        List<EvaluationEntry> entries = new ArrayList<>(known.getEntries());
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            places.putIfAbsent(entries.get(i).getElement(), i);
        }
        for (EntryDraft draft : drafts) {
            String id = draft.element().getElement().getId();
            Integer at = places.get(id);
            if (at == null) {
                entries.add(merge(EvaluationEntry.builder().element(id).build(), draft));
            } else {
                entries.set(at, merge(entries.get(at), draft));
            }
        }
        List<Statement> allNotes = new ArrayList<>(known.getNotes());
        notes.stream().filter(note -> !allNotes.contains(note)).forEach(allNotes::add);
        return Evaluation.builder()
                .copyOf(known)
                .entries(entries)
                .notes(allNotes)
                .build();
    }

    private EvaluationEntry merge(EvaluationEntry known, EntryDraft draft) {
        return EvaluationEntry.builder()
                .copyOf(known)
                .grade(symbol(ColumnRole.GRADE, known.getGrade(), draft))
                .previousGrade(symbol(ColumnRole.PREVIOUS_GRADE, known.getPreviousGrade(), draft))
                .nextPolicy(symbol(ColumnRole.POLICY, known.getNextPolicy(), draft))
                .outcomes(statements(ColumnRole.OUTCOMES, known.getOutcomes(), draft))
                .challenges(statements(ColumnRole.CHALLENGES, known.getChallenges(), draft))
                .notes(statements(ColumnRole.NOTES, known.getNotes(), draft))
                .build();
    }

    private Optional<String> symbol(ColumnRole role, Optional<String> known, EntryDraft draft) {
        Optional<String> read = draft.symbol(role);
        if (known.isEmpty() || read.isEmpty() || known.equals(read)) {
            return read.or(() -> known);
        }
        conflict(role, draft);
        return known;
    }

    private List<Statement> statements(ColumnRole role, List<Statement> known, EntryDraft draft) {
        List<Statement> read = CellStatements.of(draft.text(role));
        if (known.isEmpty() || read.isEmpty() || StatementTexts.areSame(known, read)) {
            return known.isEmpty() ? read : known;
        }
        conflict(role, draft);
        return known;
    }

    private void conflict(ColumnRole role, EntryDraft draft) {
        CellPosition cell = draft.cell(role);
        account.replace(cell, CellReason.CONFLICT);
        remarks.add(
                ImportRule.VALUE_CONFLICT,
                cell,
                draft.element().getPath(),
                finding -> finding.argument(
                                "element", draft.element().getElement().getId())
                        .argument("member", role.reason().id()));
    }
}
