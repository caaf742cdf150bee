package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts for 〃 and 同上 what the cell above says. Made for one sheet. */
final class DittoMarks {

    private final Sheet sheet;
    private final Account account;
    private final Remarks remarks;
    private Map<Integer, String> above = new HashMap<>();
    private Map<Integer, String> current = new HashMap<>();

    DittoMarks(Sheet sheet, Account account, Remarks remarks) {
        this.sheet = sheet;
        this.account = account;
        this.remarks = remarks;
    }

    /** Starts a row; one that goes on with the row above leaves what that one says. */
    void startRow(boolean goesOn) {
        above = current;
        current = goesOn ? new HashMap<>(above) : new HashMap<>();
    }

    /** What a cell means; empty where it stands for what is above, but nothing is, which is reported. */
    Optional<String> read(CellPosition cell, ModelPath path) {
        String printed = sheet.getText(cell);
        String text = Marks.isDitto(printed) ? above.getOrDefault(cell.getColumn(), "") : printed;
        if (text.isEmpty()) {
            remarks.add(
                    ImportRule.DITTO_NOTHING_ABOVE, cell, path, finding -> finding.argument("text", printed.strip()));
            account.put(cell, CellReason.NOTHING_ABOVE);
            return Optional.empty();
        }
        current.put(cell.getColumn(), text);
        return Optional.of(text);
    }
}
