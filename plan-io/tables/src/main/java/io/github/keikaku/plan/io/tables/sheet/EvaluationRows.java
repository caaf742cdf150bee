package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of an evaluation sheet, one after the other. Made for one sheet. */
final class EvaluationRows implements RowWalk.Rows {

    private final Header header;
    private final ScaleWords scale;
    private final Account account;
    private final Remarks remarks;
    private final RowWalk walk;
    private final DittoMarks dittos;
    private final RowLabels labels;
    private final Map<EvaluationStage, Map<String, EntryDraft>> drafts = new EnumMap<>(EvaluationStage.class);
    private final Set<String> seen = new HashSet<>();
    private Optional<PlacedElement> last = Optional.empty();

    EvaluationRows(
            Sheet sheet, Header header, ScaleWords scale, ElementMatcher elements, Account account, Remarks remarks) {
        this.header = header;
        this.scale = scale;
        this.account = account;
        this.remarks = remarks;
        this.walk = new RowWalk(sheet, new SpecialRows(sheet, header, scale), account);
        this.dittos = new DittoMarks(sheet, account, remarks);
        this.labels = new RowLabels(sheet, header, elements, elements.evaluatedLevels(), account, remarks);
    }

    void read() {
        walk.walk(header.lastRow() + 1, this);
    }

    Footnotes footnotes() {
        return walk.footnotes();
    }

    /** What was read, by stage, in the order of the sheet; stages of which nothing is said are left out. */
    Map<EvaluationStage, Collection<EntryDraft>> drafts() {
        Map<EvaluationStage, Collection<EntryDraft>> filled = new EnumMap<>(EvaluationStage.class);
        drafts.forEach((stage, ofStage) -> {
            List<EntryDraft> said =
                    ofStage.values().stream().filter(draft -> !draft.isEmpty()).toList();
            if (!said.isEmpty()) {
                filled.put(stage, said);
            }
        });
        return filled;
    }

    @Override
    public void end() {
        last = Optional.empty();
    }

    @Override
    public boolean readAlone(CellPosition cell) {
        return labels.readAlone(cell);
    }

    @Override
    public void read(int row, List<Integer> filled) {
        List<Column> data = new ArrayList<>();
        for (int index : filled) {
            Column column = header.column(index);
            if (column.role().isLeftOut()) {
                account.put(CellPosition.of(row, index), column.role().reason());
            } else if (column.role().isData()) {
                data.add(column);
            }
        }
        RowLabels.Named named = labels.read(row, filled, !data.isEmpty(), last);
        if (named.measure().isPresent()) {
            readMeasure(row, named.measure().get(), named.again(), data);
        } else {
            readNameless(row, named, data);
        }
    }

    private void readMeasure(int row, PlacedElement measure, boolean again, List<Column> data) {
        String id = measure.getElement().getId();
        if (!again && !data.isEmpty() && !seen.add(id)) {
            CellPosition cell = CellPosition.of(row, data.get(0).index());
            remarks.add(
                    ImportRule.MEASURE_DUPLICATE, cell, measure.getPath(), finding -> finding.argument("element", id));
            data.forEach(column -> account.put(CellPosition.of(row, column.index()), CellReason.DUPLICATE_ROW));
            last = Optional.empty();
            return;
        }
        dittos.startRow(false);
        for (Column column : data) {
            readCell(CellPosition.of(row, column.index()), column, measure);
        }
        last = Optional.of(measure);
    }

    /** A row that goes on with the one above, as cells that were cut by the end of a page do. */
    private void readNameless(int row, RowLabels.Named named, List<Column> data) {
        boolean texts = data.stream()
                .allMatch(column -> column.role() == ColumnRole.OUTCOMES
                        || column.role() == ColumnRole.CHALLENGES
                        || column.role() == ColumnRole.NOTES);
        if (last.isPresent() && !named.tried() && texts && !data.isEmpty()) {
            dittos.startRow(true);
            data.forEach(column -> readCell(CellPosition.of(row, column.index()), column, last.orElseThrow()));
            return;
        }
        last = Optional.empty();
        if (!data.isEmpty() && !named.tried()) {
            remarks.add(
                    ImportRule.MEASURE_MISSING, CellPosition.of(row, data.get(0).index()), finding -> finding);
        }
        data.forEach(column -> account.put(CellPosition.of(row, column.index()), CellReason.ROW_WITHOUT_MEASURE));
    }

    private void readCell(CellPosition cell, Column column, PlacedElement measure) {
        Optional<String> meant = dittos.read(cell, measure.getPath());
        if (meant.isEmpty()) {
            return;
        }
        String text = meant.get();
        if (Marks.isDash(text)) {
            account.put(cell, CellReason.DASH);
            return;
        }
        EntryDraft draft = drafts.computeIfAbsent(column.stage(), any -> new LinkedHashMap<>())
                .computeIfAbsent(measure.getElement().getId(), any -> new EntryDraft(measure));
        switch (column.role()) {
            case GRADE, PREVIOUS_GRADE -> readSymbol(cell, column.role(), text, scale.grades(), draft);
            case POLICY -> readSymbol(cell, column.role(), text, scale.policies(), draft);
            default -> {
                draft.text(column.role(), text, cell);
                account.put(cell, column.role().reason());
            }
        }
    }

    private void readSymbol(CellPosition cell, ColumnRole role, String text, ScaleWords.Words words, EntryDraft draft) {
        Optional<String> symbol = words.find(text);
        if (symbol.isPresent()) {
            draft.symbol(role, symbol.get(), cell);
            account.put(cell, role.reason());
            return;
        }
        ImportRule rule = role == ColumnRole.POLICY ? ImportRule.POLICY_UNKNOWN : ImportRule.GRADE_UNKNOWN;
        ModelPath path = draft.element().getPath();
        remarks.add(
                rule,
                cell,
                path,
                finding -> finding.argument("text", Excerpt.of(text))
                        .argument("element", draft.element().getElement().getId())
                        .argument("allowed", words.allowed()));
        account.put(cell, CellReason.UNKNOWN_WORD);
    }
}
