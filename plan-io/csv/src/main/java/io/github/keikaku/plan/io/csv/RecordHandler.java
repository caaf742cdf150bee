package io.github.keikaku.plan.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes in the records of one file, and knows at every moment which field comes next. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final int mostColumns;
    private List<String> fields = new ArrayList<>();
    private int records;
    private int rowOfNul;
    private int columnOfNul;

    RecordHandler(int mostColumns) {
        this.mostColumns = mostColumns;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = new ArrayList<>();
    }

    @Override
    protected void handleField(int fieldIdx, char[] buffer, int offset, int length, boolean quoted) {
        if (fieldIdx == mostColumns) {
            throw new TooManyColumnsException();
        }
        for (int i = offset; rowOfNul == 0 && i < offset + length; i++) {
            if (buffer[i] == '\0') {
                rowOfNul = records + 1;
                columnOfNul = fieldIdx + 1;
            }
        }
        fields.add(length == 0 ? "" : new String(buffer, offset, length));
    }

    @Override
    protected void handleEmpty() {
        fields.add("");
    }

    @Override
    protected List<String> buildRecord() {
        records++;
        return fields;
    }

    /** The record that is being read, from 1. */
    int row() {
        return records + 1;
    }

    /** The field that is being read, from 1. */
    int column() {
        return fields.size() + 1;
    }

    /** The record of the first NUL, from 1; 0 if there is none. */
    int rowOfNul() {
        return rowOfNul;
    }

    /** The field of the first NUL, from 1. */
    int columnOfNul() {
        return columnOfNul;
    }

    /** Stops the parser. */
    static final class TooManyColumnsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyColumnsException() {
            super("too many columns", null, false, false);
        }
    }
}
