package io.github.keikaku.plan.io.tables;

/** Says that the values of a column are those of another table's column. */
public final class ForeignKey {

    private final String column;
    private final String targetTable;
    private final String targetColumn;

    ForeignKey(String column, String targetTable, String targetColumn) {
        this.column = column;
        this.targetTable = targetTable;
        this.targetColumn = targetColumn;
    }

    /**
     * The column that refers.
     *
     * @return its name
     */
    public String getColumn() {
        return column;
    }

    /**
     * The table that is referred to.
     *
     * @return its name; the table itself may be meant
     */
    public String getTargetTable() {
        return targetTable;
    }

    /**
     * The column that is referred to.
     *
     * @return its name
     */
    public String getTargetColumn() {
        return targetColumn;
    }

    @Override
    public String toString() {
        return column + " -> " + targetTable + "." + targetColumn;
    }
}
