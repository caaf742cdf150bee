package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one column of a sheet is, whatever its heading says. Immutable and thread-safe. */
public final class ColumnMapping {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    private final Optional<String> column;
    private final Optional<String> heading;
    private final ColumnMeaning meaning;
    private final Optional<String> level;
    private final Optional<String> actor;
    private final Optional<String> element;
    private final EvaluationStage stage;
    private final Optional<ObservationKind> figureKind;
    private final Optional<FiscalYear> fiscalYear;
    private final Optional<SourceLocation> location;

    private ColumnMapping(Builder builder) {
        this.column = builder.column;
        this.heading = builder.heading;
        this.meaning = builder.meaning;
        this.level = builder.level;
        this.actor = builder.actor;
        this.element = builder.element;
        this.stage = builder.stage;
        this.figureKind = builder.figureKind;
        this.fiscalYear = builder.fiscalYear;
        this.location = builder.location;
    }

    /**
     * Starts the mapping of a column that is named by its letters.
     *
     * @param letters the letters that spreadsheets give it, {@code A} to {@code ZZZ}
     * @param meaning what it is
     * @return a builder
     * @throws IllegalArgumentException if these are no such letters
     */
    public static Builder ofColumn(String letters, ColumnMeaning meaning) {
        if (!LETTERS.matcher(letters).matches()) {
            throw new IllegalArgumentException("columns are A to ZZZ, not \"" + letters + "\"");
        }
        return new Builder(Optional.of(letters), Optional.empty(), meaning);
    }

    /**
     * Starts the mapping of a column that is named by its printed heading.
     *
     * @param heading the heading; width, spaces and line breaks make no difference
     * @param meaning what it is
     * @return a builder
     */
    public static Builder ofHeading(String heading, ColumnMeaning meaning) {
        return new Builder(Optional.empty(), Optional.of(heading), meaning);
    }

    /**
     * Its letters.
     *
     * @return the letters, unless it is named by its heading
     */
    public Optional<String> getColumn() {
        return column;
    }

    /**
     * Its printed heading.
     *
     * @return the heading, unless it is named by its letters
     */
    public Optional<String> getHeading() {
        return heading;
    }

    /**
     * What it is.
     *
     * @return what its cells say
     */
    public ColumnMeaning getMeaning() {
        return meaning;
    }

    /**
     * Of which level the elements are that it names.
     *
     * @return the id of a level of the plan; empty for elements of any level
     */
    public Optional<String> getLevel() {
        return level;
    }

    /**
     * Whose roles it holds.
     *
     * @return the id of an actor of the plan; empty where rows name actors
     */
    public Optional<String> getActor() {
        return actor;
    }

    /**
     * For what the roles are that it holds.
     *
     * @return the id of an element of the plan; empty where rows or columns name elements
     */
    public Optional<String> getElement() {
        return element;
    }

    /**
     * By whom its ratings are.
     *
     * @return the stage; {@link EvaluationStage#SELF} unless said
     */
    public EvaluationStage getStage() {
        return stage;
    }

    /**
     * Of which kind its figures are.
     *
     * @return the kind; empty where the heading or the rows tell it, and otherwise they are actual
     */
    public Optional<ObservationKind> getFigureKind() {
        return figureKind;
    }

    /**
     * Of which year its figures are.
     *
     * @return the year; empty where the heading or the title tells it
     */
    public Optional<FiscalYear> getFiscalYear() {
        return fiscalYear;
    }

    /**
     * Where this was written, for findings.
     *
     * @return the place, if it was read from a file
     */
    public Optional<SourceLocation> getLocation() {
        return location;
    }

    /** How people call the column. */
    @Override
    public String toString() {
        return column.or(() -> heading).orElse("");
    }

    /** Builds a {@link ColumnMapping}; which column it is and what it means are given. */
    public static final class Builder {

        private final Optional<String> column;
        private final Optional<String> heading;
        private final ColumnMeaning meaning;
        private Optional<String> level = Optional.empty();
        private Optional<String> actor = Optional.empty();
        private Optional<String> element = Optional.empty();
        private EvaluationStage stage = EvaluationStage.SELF;
        private Optional<ObservationKind> figureKind = Optional.empty();
        private Optional<FiscalYear> fiscalYear = Optional.empty();
        private Optional<SourceLocation> location = Optional.empty();

        private Builder(Optional<String> column, Optional<String> heading, ColumnMeaning meaning) {
            this.column = column;
            this.heading = heading;
            this.meaning = Objects.requireNonNull(meaning, "meaning");
        }

        /**
         * Says of which level the elements are that it names.
         *
         * @param id the id of a level of the plan
         * @return this builder
         */
        public Builder level(String id) {
            this.level = Optional.of(id);
            return this;
        }

        /**
         * Says whose roles it holds.
         *
         * @param id the id of an actor of the plan
         * @return this builder
         */
        public Builder actor(String id) {
            this.actor = Optional.of(id);
            return this;
        }

        /**
         * Says for what the roles are that it holds.
         *
         * @param id the id of an element of the plan
         * @return this builder
         */
        public Builder element(String id) {
            this.element = Optional.of(id);
            return this;
        }

        /**
         * Says by whom its ratings are.
         *
         * @param value the stage
         * @return this builder
         */
        public Builder stage(EvaluationStage value) {
            this.stage = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Says of which kind its figures are.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder figureKind(ObservationKind value) {
            this.figureKind = Optional.of(value);
            return this;
        }

        /**
         * Says of which year its figures are.
         *
         * @param value the year
         * @return this builder
         */
        public Builder fiscalYear(FiscalYear value) {
            this.fiscalYear = Optional.of(value);
            return this;
        }

        /**
         * Says where this was written.
         *
         * @param value the place that findings about it name
         * @return this builder
         */
        public Builder location(SourceLocation value) {
            this.location = Optional.of(value);
            return this;
        }

        /**
         * The mapping as it is now.
         *
         * @return the mapping
         */
        public ColumnMapping build() {
            return new ColumnMapping(this);
        }
    }
}
