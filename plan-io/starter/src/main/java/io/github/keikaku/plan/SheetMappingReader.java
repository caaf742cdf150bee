package io.github.keikaku.plan;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.io.tables.sheet.SheetMapping;
import io.github.keikaku.plan.mapping.MappingFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads mapping files, in YAML or JSON, which say of a sheet what its headings do not:
 *
 * <pre>
 * kind: evaluation          # or roles, indicators
 * headerRow: 3              # and lastHeaderRow, where there are several
 * fiscalYear: 2018          # the year evaluated
 * columns:
 *   - column: A             # or heading: as printed
 *     is: label             # ignore, label, number, outcomes, challenges, grade, previousGrade,
 *     level: measure        # nextPolicy, notes, actorName, role, indicatorName, unit, area,
 *                           # figureKind, figure, definition
 *   - heading: ほし
 *     is: grade
 *     stage: EXTERNAL
 * </pre>
 *
 * <p>Nothing is required but, of a column, which it is and what it is; the rest is found in the sheet. A column that is a
 * {@code role} may say whose ({@code actor}) or for what ({@code element}), by their ids. One
 * that is a {@code figure} may say of which kind ({@code kind: TARGET}) and year ({@code fiscalYear: 2021}).
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SheetMappingReader {

    private SheetMappingReader() {}

    /**
     * A reader.
     *
     * @return the reader
     */
    public static SheetMappingReader standard() {
        return new SheetMappingReader();
    }

    /**
     * Reads a file.
     *
     * @param file the file; JSON where its name ends in {@code .json}, otherwise YAML
     * @return the mapping, or what is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public SheetMappingResult read(Path file) throws IOException {
        return read(PlanInput.of(file));
    }

    /**
     * Reads what need not be a file.
     *
     * @param input what to read; JSON where its name ends in {@code .json}, otherwise YAML
     * @return the mapping, or what is wrong with it
     * @throws IOException if the input cannot be read
     */
    public SheetMappingResult read(PlanInput input) throws IOException {
        Outcome<SheetMapping> outcome = new MappingFile(input).read();
        return new SheetMappingResult(outcome.value(), outcome.findings(), outcome.summary());
    }
}
