package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.FoundTime;
import io.github.keikaku.plan.model.time.JapaneseDates;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what stands alone over and between the rows of an indicator table: its year, the unit of all its figures, the
 * element that the rows below are about.
 */
final class IndicatorLines {

    private static final Pattern AROUND = Pattern.compile("^[【\\[(〔■□◆●○・<]+|[】\\])〕>:]+$");

    private static final Pattern SOURCE = Pattern.compile("\\(?(?:出典|資料|出所)[:は].*");

    private final Sheet sheet;
    private final ElementMatcher elements;
    private final Account account;
    private final Remarks remarks;
    private final Optional<FiscalYear> given;
    private final TreeContext tree = new TreeContext();
    private final Map<FiscalYear, CellPosition> titled = new LinkedHashMap<>();
    private Optional<FiscalYear> printed = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private boolean uncertain;
    private boolean titlesRead;

    IndicatorLines(Sheet sheet, ElementMatcher elements, Account account, Remarks remarks, Optional<FiscalYear> given) {
        this.sheet = sheet;
        this.elements = elements;
        this.account = account;
        this.remarks = remarks;
        this.given = given;
    }

    /** Reads a cell that stands alone; answers whether it is understood. */
    boolean read(CellPosition cell) {
        String text = sheet.getText(cell);
        if (Footnotes.isNote(text) || SOURCE.matcher(Keys.of(text)).matches()) {
            account.put(cell, CellReason.TABLE_NOTE);
            remarks.add(ImportRule.NOTE_LEFT_OUT, cell, finding -> finding.argument("text", Excerpt.of(text)));
            return true;
        }
        Optional<String> ofAll = IndicatorUnits.ofLine(text);
        if (ofAll.isPresent()) {
            unit = ofAll;
            account.put(cell, CellReason.UNIT);
            return true;
        }
        Optional<FiscalYear> year =
                JapaneseDates.read(AROUND.matcher(Keys.of(text)).replaceAll("")).getFiscalYear();
        if (year.isPresent()) {
            printed = year;
            account.put(cell, CellReason.FISCAL_YEAR);
            return true;
        }
        Match match = elements.match(text, "", elements.allLevels(), element());
        if (match.outcome() == Match.Outcome.FOUND) {
            put(match.elements().get(0), cell);
            account.put(cell, CellReason.TREE_LABEL);
            return true;
        }
        return false;
    }

    /** Reads a cell of the title lines, which may name a year among other things. */
    void readTitle(CellPosition cell) {
        if (read(cell)) {
            return;
        }
        account.put(cell, CellReason.TITLE_LINE);
        unit = IndicatorUnits.atEnd(sheet.getText(cell)).or(() -> unit);
        Optional<FoundTime> time = JapaneseDates.find(Keys.spaced(sheet.getText(cell)));
        while (time.isPresent()) {
            time.get().getReading().getFiscalYear().ifPresent(year -> putTitled(year, cell));
            time = JapaneseDates.find(time.get().getAfter());
        }
    }

    /** The title lines of a further block count instead of those above. */
    private void putTitled(FiscalYear year, CellPosition cell) {
        if (titlesRead) {
            titled.clear();
            printed = Optional.empty();
            titlesRead = false;
        }
        titled.putIfAbsent(year, cell);
    }

    /** A block begins: what title lines say from now on is of the next. */
    void beginBlock() {
        titlesRead = true;
    }

    void put(PlacedElement element, CellPosition cell) {
        tree.put(element, cell);
        uncertain = false;
    }

    /** A label is not understood: what stands below is under an element of which nobody knows. */
    void lose() {
        uncertain = true;
    }

    boolean hasLabel() {
        return !tree.isEmpty();
    }

    /** The element that the rows are about now, if certain. */
    Optional<PlacedElement> element() {
        return uncertain ? Optional.empty() : tree.lowest();
    }

    Optional<String> unit() {
        return unit;
    }

    /** The year that stands over a block and says nothing else. */
    Optional<FiscalYear> yearOfBlock() {
        return printed;
    }

    /** The year of figures whose heading says none: the caller's, else the one that the title lines name. */
    Optional<FiscalYear> yearOfTable() {
        if (given.isPresent() || titled.size() != 1) {
            return given;
        }
        Map.Entry<FiscalYear, CellPosition> year = titled.entrySet().iterator().next();
        if (account.find(year.getValue())
                .filter(use -> use.getReason().equals(CellReason.FISCAL_YEAR.id()))
                .isEmpty()) {
            account.replace(year.getValue(), CellReason.FISCAL_YEAR);
            remarks.add(
                    ImportRule.PERIOD_TAKEN,
                    year.getValue(),
                    finding -> finding.argument("year", year.getKey().getValue()));
        }
        return Optional.of(year.getKey());
    }
}
