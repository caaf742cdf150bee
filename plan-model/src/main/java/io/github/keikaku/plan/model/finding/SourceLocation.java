package io.github.keikaku.plan.model.finding;

import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in what a plan was read from: line and column of a text, or sheet and cell of a workbook.
 */
@Value.Immutable
@PlanValue
public interface SourceLocation {

    /**
     * The file, as whoever reads the finding knows it.
     *
     * @return its name or path, unless the plan did not come from a file
     */
    Optional<String> getFile();

    /**
     * The line.
     *
     * @return the line, from 1
     */
    Optional<Integer> getLine();

    /**
     * The column.
     *
     * @return the column in code points, from 1
     */
    Optional<Integer> getColumn();

    /**
     * The sheet of a workbook.
     *
     * @return the name of the sheet
     */
    Optional<String> getSheet();

    /**
     * The cell of a sheet.
     *
     * @return the cell's address, such as {@code C12}
     */
    Optional<String> getCell();

    /**
     * The place in one word, as editors and terminals understand it: {@code plan.json:12:5} for a text, {@code
     * plan.xlsx[施策!C12]} for a workbook; what is not known is left out.
     *
     * @return the place; empty where nothing is known
     */
    default String describe() {
        StringBuilder place = new StringBuilder(getFile().orElse(""));
        if (getSheet().isPresent() || getCell().isPresent()) {
            String separator = getSheet().isPresent() && getCell().isPresent() ? "!" : "";
            place.append('[')
                    .append(getSheet().orElse(""))
                    .append(separator)
                    .append(getCell().orElse(""))
                    .append(']');
        }
        getLine().ifPresent(line -> place.append(place.isEmpty() ? "" : ":").append(line));
        if (getLine().isPresent()) {
            getColumn().ifPresent(column -> place.append(':').append(column));
        }
        return place.toString();
    }

    /**
     * A place in a text.
     *
     * @param file name of the file
     * @param line the line, from 1
     * @param column the column in code points, from 1
     * @return the location
     */
    static SourceLocation ofText(String file, int line, int column) {
        return builder().file(file).line(line).column(column).build();
    }

    /**
     * A place in a workbook.
     *
     * @param file name of the file
     * @param sheet name of the sheet
     * @param cell the cell's address, such as {@code C12}
     * @return the location
     */
    static SourceLocation ofCell(String file, String sheet, String cell) {
        return builder().file(file).sheet(sheet).cell(cell).build();
    }

    /**
     * Starts a location.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SourceLocation} values; nothing is required. */
    class Builder extends ImmutableSourceLocation.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
