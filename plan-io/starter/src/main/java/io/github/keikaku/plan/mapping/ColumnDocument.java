package io.github.keikaku.plan.mapping;

import io.github.keikaku.plan.io.tables.sheet.ColumnMeaning;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a mapping file says of one column, whether it goes together or not.
 *
 * @param is what the column is
 * @param texts the members that are texts, as far as they are there
 * @param stage by whom its ratings are
 * @param kind of which kind its figures are
 * @param fiscalYear of which year its figures are
 */
record ColumnDocument(
        Is is,
        Map<Member, String> texts,
        Optional<EvaluationStage> stage,
        Optional<ObservationKind> kind,
        Optional<FiscalYear> fiscalYear) {

    Optional<String> text(Member member) {
        return Optional.ofNullable(texts.get(member));
    }

    /** The members that are texts; in lower case, since files write them so. */
    enum Member {
        column,
        heading,
        level,
        actor,
        element
    }

    /** What a column can be; in lower case, since files write it so. */
    enum Is {
        ignore(ColumnMeaning.IGNORE),
        label(ColumnMeaning.LABEL),
        number(ColumnMeaning.NUMBER),
        outcomes(ColumnMeaning.OUTCOMES),
        challenges(ColumnMeaning.CHALLENGES),
        grade(ColumnMeaning.GRADE),
        previousGrade(ColumnMeaning.PREVIOUS_GRADE),
        nextPolicy(ColumnMeaning.NEXT_POLICY),
        notes(ColumnMeaning.NOTES),
        actorName(ColumnMeaning.ACTOR_NAME),
        role(ColumnMeaning.ROLE),
        indicatorName(ColumnMeaning.INDICATOR_NAME),
        unit(ColumnMeaning.UNIT),
        area(ColumnMeaning.AREA),
        figureKind(ColumnMeaning.FIGURE_KIND),
        figure(ColumnMeaning.FIGURE),
        definition(ColumnMeaning.DEFINITION);

        private final ColumnMeaning meaning;

        Is(ColumnMeaning meaning) {
            this.meaning = meaning;
        }

        ColumnMeaning meaning() {
            return meaning;
        }
    }

    /** Collects what a file says. */
    static final class Builder {

        private Is is = Is.ignore;
        private final Map<Member, String> texts = new EnumMap<>(Member.class);
        private Optional<EvaluationStage> stage = Optional.empty();
        private Optional<ObservationKind> kind = Optional.empty();
        private Optional<FiscalYear> fiscalYear = Optional.empty();

        void is(Is value) {
            is = value;
        }

        void text(Member member, String value) {
            texts.put(member, value);
        }

        void stage(EvaluationStage value) {
            stage = Optional.of(value);
        }

        void kind(ObservationKind value) {
            kind = Optional.of(value);
        }

        void fiscalYear(FiscalYear value) {
            fiscalYear = Optional.of(value);
        }

        ColumnDocument build() {
            return new ColumnDocument(is, new EnumMap<>(texts), stage, kind, fiscalYear);
        }
    }
}
