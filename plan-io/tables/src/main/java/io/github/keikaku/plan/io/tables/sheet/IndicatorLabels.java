package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a row is about: the elements it stands under, its indicator, unit and area, and of which kind its figures
 * are. What is blank on the second row of an indicator is as on its first.
 */
final class IndicatorLabels {

    private static final Set<String> WHOLE =
            Set.of("全市", "市全体", "市全域", "全域", "全体", "市内全域", "全町", "町全体", "全村", "村全体", "全県");

    private final Sheet sheet;
    private final IndicatorHead head;
    private final ElementMatcher elements;
    private final IndicatorLines lines;
    private final IndicatorDrafts drafts;
    private final Account account;
    private final Remarks remarks;
    private final IndicatorRole nameRole;
    private Optional<Subject> last = Optional.empty();

    IndicatorLabels(
            Sheet sheet,
            IndicatorHead head,
            ElementMatcher elements,
            IndicatorLines lines,
            IndicatorDrafts drafts,
            Account account,
            Remarks remarks) {
        this.sheet = sheet;
        this.head = head;
        this.elements = elements;
        this.lines = lines;
        this.drafts = drafts;
        this.account = account;
        this.remarks = remarks;
        this.nameRole = head.name().orElseThrow().role();
    }

    /**
     * What a row is about.
     *
     * @param draft the indicator, if certain
     * @param unit the unit of its figures, if printed
     * @param area the area, if not the whole
     * @param kind the kind of its figures, where rows tell it
     * @param derived whether its figures are reckoned from others
     * @param tried whether an indicator is named, understood or not
     */
    record Subject(
            Optional<IndicatorDraft> draft,
            Optional<String> unit,
            Optional<String> area,
            Optional<IndicatorKind> kind,
            boolean derived,
            boolean tried) {}

    /** What follows is not about the indicator above. */
    void forget() {
        last = Optional.empty();
    }

    /** What the row above is about, unless it ended there. */
    Optional<Subject> last() {
        return last;
    }

    Subject read(int row, List<Integer> filled, boolean hasFigures) {
        boolean labelled = false;
        for (int index : filled) {
            if (head.column(index).role() == IndicatorRole.LABEL) {
                labelled |= readLabel(CellPosition.of(row, index), head.column(index));
            }
        }
        if (labelled && cell(row, nameRole).isEmpty()) {
            forget();
        }
        Optional<Subject> above = goesOn(row) ? last : Optional.empty();
        Optional<String> unit =
                read(row, IndicatorRole.UNIT, above.flatMap(Subject::unit)).map(IndicatorLabels::withoutBrackets);
        Optional<IndicatorDraft> draft = above.isPresent() ? again(row, above.get()) : readName(row, unit, hasFigures);
        Optional<String> area = read(row, IndicatorRole.AREA, above.flatMap(Subject::area))
                .filter(text -> !WHOLE.contains(Keys.of(text)));
        boolean tried = above.map(Subject::tried).orElse(cell(row, nameRole).isPresent() || draft.isPresent());
        Subject subject = readKind(row, new Subject(draft, unit, area, Optional.empty(), false, tried));
        last = Optional.of(subject);
        return subject;
    }

    /** By 〃, or because rows of one indicator differ in their kind or area only. */
    private boolean goesOn(int row) {
        Optional<CellPosition> name = cell(row, nameRole);
        if (name.isPresent()) {
            return Marks.isDitto(sheet.getText(name.get()));
        }
        return cell(row, IndicatorRole.NUMBER).isEmpty()
                && (cell(row, IndicatorRole.KIND).isPresent()
                        || cell(row, IndicatorRole.AREA).isPresent());
    }

    private Optional<IndicatorDraft> again(int row, Subject above) {
        CellReason reason = above.draft().isPresent() ? CellReason.INDICATOR : CellReason.UNMATCHED;
        cell(row, nameRole).ifPresent(cell -> account.put(cell, reason));
        return above.draft();
    }

    private boolean readLabel(CellPosition cell, IndicatorColumn column) {
        String text = sheet.getText(cell);
        if (Marks.isDitto(text) && lines.hasLabel()) {
            account.put(cell, CellReason.TREE_LABEL);
            return false;
        }
        if (Marks.isDash(text)) {
            account.put(cell, CellReason.DASH);
            return true;
        }
        Match match = elements.match(text, "", column.levels(), lines.element());
        if (match.element().isPresent()) {
            if (match.outcome() != Match.Outcome.FOUND) {
                differs(cell, match);
            }
            lines.put(match.element().get(), cell);
            account.put(cell, CellReason.TREE_LABEL);
            return true;
        }
        lines.lose();
        account.put(cell, CellReason.UNMATCHED);
        remarks.add(ImportRule.TREE_UNMATCHED, cell, finding -> {
            finding.argument("text", Excerpt.of(text));
            return match.elements().isEmpty() ? finding : finding.argument("elements", match.ids());
        });
        return true;
    }

    /** The number is that of an element, the title that of none, or the other way round. */
    private void differs(CellPosition cell, Match match) {
        boolean byNumber = match.outcome() == Match.Outcome.BY_NUMBER_ONLY;
        PlacedElement placed = match.elements().get(0);
        remarks.add(
                byNumber ? ImportRule.TITLE_DIFFERS : ImportRule.NUMBER_DIFFERS,
                cell,
                placed.getPath(),
                finding -> finding.argument("text", Excerpt.of(sheet.getText(cell)))
                        .argument("element", placed.getElement().getId())
                        .argument("title", placed.getElement().getTitle())
                        .argument("number", placed.getElement().getNumber().orElse("")));
    }

    private Optional<IndicatorDraft> readName(int row, Optional<String> unit, boolean hasFigures) {
        Optional<CellPosition> name = cell(row, nameRole);
        Optional<CellPosition> number = cell(row, IndicatorRole.NUMBER);
        String id = number.map(sheet::getText).filter(drafts::knowsId).orElse("");
        number.ifPresent(cell -> account.put(cell, id.isEmpty() ? CellReason.SERIAL_NUMBER : CellReason.NUMBER));
        if (name.isPresent() && Marks.isDitto(sheet.getText(name.get()))) {
            remarks.add(
                    ImportRule.DITTO_NOTHING_ABOVE,
                    name.get(),
                    finding ->
                            finding.argument("text", sheet.getText(name.get()).strip()));
            account.put(name.get(), CellReason.NOTHING_ABOVE);
            return Optional.empty();
        }
        if (name.isEmpty() && id.isEmpty()) {
            return Optional.empty();
        }
        CellPosition cell = name.or(() -> number).orElseThrow();
        Optional<IndicatorDraft> draft =
                drafts.find(cell, id, name.map(sheet::getText).orElse(""), unit, hasFigures);
        name.ifPresent(any -> account.put(any, CellReason.INDICATOR));
        return draft;
    }

    private Subject readKind(int row, Subject subject) {
        Optional<CellPosition> cell = cell(row, IndicatorRole.KIND);
        if (cell.isEmpty()) {
            return subject;
        }
        String text = sheet.getText(cell.get());
        String key = IndicatorHeadings.keyOf(text);
        Optional<Subject> above = last.filter(any -> Marks.isDitto(text));
        Optional<IndicatorKind> kind = above.flatMap(Subject::kind).or(() -> IndicatorKind.find(key));
        boolean derived = above.map(Subject::derived).orElse(IndicatorKind.isDerived(key));
        if (kind.isEmpty() && !derived) {
            account.put(cell.get(), CellReason.UNKNOWN_WORD);
            remarks.add(
                    ImportRule.CELL_NOT_UNDERSTOOD, cell.get(), finding -> finding.argument("text", Excerpt.of(text)));
            return new Subject(Optional.empty(), subject.unit(), subject.area(), kind, false, true);
        }
        account.put(cell.get(), derived ? CellReason.DERIVED : CellReason.FIGURE_KIND);
        return new Subject(subject.draft(), subject.unit(), subject.area(), kind, derived, subject.tried());
    }

    /** What the cell of a role says, or what held above. */
    private Optional<String> read(int row, IndicatorRole role, Optional<String> above) {
        Optional<CellPosition> cell = cell(row, role);
        if (cell.isEmpty()) {
            return above;
        }
        String text = sheet.getText(cell.get());
        if (Marks.isDash(text)) {
            account.put(cell.get(), CellReason.DASH);
            return Optional.empty();
        }
        account.put(cell.get(), role.reason());
        Optional<String> before =
                role == IndicatorRole.UNIT ? last.flatMap(Subject::unit) : last.flatMap(Subject::area);
        return Marks.isDitto(text) ? before : Optional.of(Keys.readable(text).strip());
    }

    private static String withoutBrackets(String unit) {
        boolean bracketed = unit.length() > 2
                && "(（".indexOf(unit.charAt(0)) >= 0
                && ")）".indexOf(unit.charAt(unit.length() - 1)) >= 0;
        return bracketed ? unit.substring(1, unit.length() - 1) : unit;
    }

    private Optional<CellPosition> cell(int row, IndicatorRole role) {
        for (IndicatorColumn column : head.columns()) {
            if (column.role() == role && !sheet.isBlank(row, column.index())) {
                return Optional.of(CellPosition.of(row, column.index()));
            }
        }
        return Optional.empty();
    }
}
