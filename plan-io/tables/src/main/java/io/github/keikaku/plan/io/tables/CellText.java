package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.model.common.DataValue;

/**
 * Text as a cell can hold it. What a spreadsheet would run as a formula, an empty text and a leading apostrophe get an
 * apostrophe in front; what no cell can hold (NUL and other control characters, carriage returns) is written as an
 * apostrophe and a JSON string. Every other text stands as it is, so each text has one form only.
 */
final class CellText {

    private static final char MARK = '\'';

    /** In half and full width: Japanese spreadsheets run both. */
    private static final String FORMULA = "=+-@＝＋－＠|\t\n";

    private CellText() {}

    static String protect(String text) {
        if (hasUnprintable(text)) {
            return MARK + CompactJson.write(DataValue.of(text));
        }
        return text.isEmpty() || text.charAt(0) == MARK || isFormula(text) ? MARK + text : text;
    }

    /** The text of a cell that is not empty. */
    static String reveal(String cell) {
        if (cell.charAt(0) != MARK) {
            return cell;
        }
        String text = cell.substring(1);
        return text.startsWith("\"") ? JsonText.string(text).orElse(text) : text;
    }

    private static boolean isFormula(String text) {
        int first = 0;
        // Some programs pass over what looks empty before they look for a formula.
        while (first < text.length() && isSpace(text.charAt(first))) {
            first++;
        }
        return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF';
    }

    private static boolean hasUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c == '\uFFFE' || c == '\uFFFF') {
                return true;
            }
        }
        return false;
    }
}
