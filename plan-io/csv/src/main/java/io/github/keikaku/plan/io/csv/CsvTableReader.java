package io.github.keikaku.plan.io.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.keikaku.plan.io.tables.Table;
import io.github.keikaku.plan.model.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one CSV file record by record. A file that cannot be trusted to its end gives one finding and no table. */
final class CsvTableReader {

    /** Far more columns than any table has; a hostile file has more. */
    private static final int MOST_COLUMNS = 1_000;

    /** Whatever is longer than eight million characters is no cell but a quote that was never closed. */
    private static final int MOST_CHARACTERS = 1 << 23;

    private final String name;
    private final String file;
    private final CsvEncoding encoding;
    private final CsvFaults faults;

    CsvTableReader(String name, String file, CsvEncoding encoding, CsvFaults faults) {
        this.name = name;
        this.file = file;
        this.encoding = encoding;
        this.faults = faults;
    }

    static Table.Builder start(String name, String file, List<String> header, CsvFaults faults) {
        Table.Builder table = Table.builder(name, header).file(faults.file(file));
        faults.sheet(file).ifPresent(table::sheet);
        return table;
    }

    Optional<Table> read(InputStream content) throws IOException {
        return read(content, this::table);
    }

    /** Hands the records to whoever makes something of them, blank ones included. */
    <T> Optional<T> read(InputStream content, Function<Iterable<List<String>>, Optional<T>> taker) throws IOException {
        DecodingReader characters = new DecodingReader(content, encoding);
        RecordHandler handler = new RecordHandler(MOST_COLUMNS);
        try (CsvReader<List<String>> records = parser().build(handler, characters)) {
            Optional<T> taken = taker.apply(records);
            if (handler.rowOfNul() > 0) {
                syntax("nul", handler.rowOfNul(), handler.columnOfNul());
                return Optional.empty();
            }
            characters
                    .lineEnds()
                    .firstOther()
                    .ifPresent(row -> faults.syntax(Severity.WARNING, "line-ends", Optional.empty(), file, row, 1));
            return taken;
        } catch (CsvParseException e) {
            unparsable(e, handler);
        } catch (UncheckedIOException e) {
            if (characters.malformed().isEmpty()) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
            faults.encoding(encoding, characters.malformed().getAsLong() + 1, file, handler.row(), handler.column());
        }
        return Optional.empty();
    }

    private void unparsable(CsvParseException e, RecordHandler handler) {
        if (e.getCause() instanceof RecordHandler.TooManyColumnsException) {
            faults.limit("columns", MOST_COLUMNS, file, handler.row(), handler.column());
        } else {
            // The parser tells its faults apart only in words.
            boolean stray = String.valueOf(e.getMessage()).contains("after closing quote");
            syntax(stray ? "quote-stray" : "quote-open", handler.row(), handler.column());
        }
    }

    private static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_CHARACTERS);
    }

    private Optional<Table> table(Iterable<List<String>> records) {
        Table.Builder table = null;
        int width = 0;
        int row = 0;
        for (List<String> cells : records) {
            row++;
            if (table == null) {
                width = cells.size();
                table = start(name, file, cells, faults);
            } else if (cells.size() == width) {
                add(table, row, cells);
            } else if (!isBlank(cells)) {
                ragged(row, cells.size(), width);
            }
        }
        if (table == null) {
            syntax("empty", 1, 1);
            return Optional.empty();
        }
        return Optional.of(table.build());
    }

    private static void add(Table.Builder table, int row, List<String> cells) {
        if (!isBlank(cells)) {
            table.row(row, cells);
        }
    }

    private void ragged(int row, int cells, int width) {
        Optional<String> counts = Optional.of(cells + " / " + width);
        faults.syntax(Severity.ERROR, "ragged", counts, file, row, Math.min(cells, width) + 1);
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void syntax(String problem, int row, int column) {
        faults.syntax(Severity.ERROR, problem, Optional.empty(), file, row, column);
    }
}
