package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the rows of an evaluation sheet, one after the other. Made for one sheet. */
final class EvaluationRows {

    private final Sheet sheet;
    private final Header header;
    private final ScaleWords scale;
    private final Account account;
    private final Remarks remarks;
    private final SpecialRows special;
    private final RowLabels labels;
    private final Footnotes footnotes = new Footnotes();
    private final Map<EvaluationStage, Map<String, EntryDraft>> drafts = new EnumMap<>(EvaluationStage.class);
    private final Set<String> seen = new HashSet<>();
    private Map<Integer, String> above = new HashMap<>();
    private Optional<PlacedElement> last = Optional.empty();

    EvaluationRows(
            Sheet sheet, Header header, ScaleWords scale, ElementMatcher elements, Account account, Remarks remarks) {
        this.sheet = sheet;
        this.header = header;
        this.scale = scale;
        this.account = account;
        this.remarks = remarks;
        this.special = new SpecialRows(sheet, header, scale);
        this.labels = new RowLabels(sheet, header, elements, account, remarks);
    }

    void read() {
        for (int row = header.lastRow() + 1; row <= sheet.getRowCount(); row++) {
            int current = row;
            List<Integer> filled = IntStream.rangeClosed(1, sheet.getColumnCount())
                    .filter(column -> !sheet.isBlank(current, column))
                    .boxed()
                    .toList();
            if (filled.isEmpty()) {
                last = Optional.empty();
            } else {
                read(row, filled);
            }
        }
    }

    Footnotes footnotes() {
        return footnotes;
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

    private void read(int row, List<Integer> filled) {
        Optional<CellReason> reason = special.reason(row, filled);
        if (reason.isPresent()) {
            filled.forEach(column -> account.put(CellPosition.of(row, column), reason.get()));
            last = reason.get() == CellReason.REPEATED_HEADING ? last : Optional.empty();
            return;
        }
        if (filled.size() == 1 && readAlone(CellPosition.of(row, filled.get(0)))) {
            last = Optional.empty();
            return;
        }
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

    /** A footnote, or a label over the rows below. */
    private boolean readAlone(CellPosition cell) {
        String text = sheet.getText(cell);
        if (Footnotes.isNote(text)) {
            footnotes.take(text);
            account.put(cell, CellReason.NOTE);
            return true;
        }
        return labels.readAlone(cell);
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
        Map<Integer, String> current = new HashMap<>();
        for (Column column : data) {
            readCell(CellPosition.of(row, column.index()), column, measure, current);
        }
        above = current;
        last = Optional.of(measure);
    }

    /** A row that goes on with the one above, as cells that were cut by the end of a page do. */
    private void readNameless(int row, RowLabels.Named named, List<Column> data) {
        boolean texts = data.stream()
                .allMatch(column -> column.role() == ColumnRole.OUTCOMES
                        || column.role() == ColumnRole.CHALLENGES
                        || column.role() == ColumnRole.NOTES);
        if (last.isPresent() && !named.tried() && texts && !data.isEmpty()) {
            Map<Integer, String> current = new HashMap<>(above);
            data.forEach(column -> readCell(CellPosition.of(row, column.index()), column, last.orElseThrow(), current));
            above = current;
            return;
        }
        last = Optional.empty();
        if (!data.isEmpty() && !named.tried()) {
            remarks.add(
                    ImportRule.MEASURE_MISSING, CellPosition.of(row, data.get(0).index()), finding -> finding);
        }
        data.forEach(column -> account.put(CellPosition.of(row, column.index()), CellReason.ROW_WITHOUT_MEASURE));
    }

    private void readCell(CellPosition cell, Column column, PlacedElement measure, Map<Integer, String> current) {
        String printed = sheet.getText(cell);
        String text = printed;
        if (Marks.isDitto(printed)) {
            String meant = above.getOrDefault(column.index(), "");
            if (meant.isEmpty()) {
                remarks.add(
                        ImportRule.DITTO_NOTHING_ABOVE,
                        cell,
                        measure.getPath(),
                        finding -> finding.argument("text", printed.strip()));
                account.put(cell, CellReason.NOTHING_ABOVE);
                return;
            }
            text = meant;
        }
        current.put(column.index(), text);
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
