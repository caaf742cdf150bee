package io.github.keikaku.plan.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.keikaku.plan.benchmarks.PeopleRecords.ActorRecord;
import io.github.keikaku.plan.benchmarks.PeopleRecords.BodyRecord;
import io.github.keikaku.plan.benchmarks.PeopleRecords.MilestoneRecord;
import io.github.keikaku.plan.benchmarks.PeopleRecords.RoleRecord;
import io.github.keikaku.plan.benchmarks.ProgressRecords.EvaluationRecord;
import io.github.keikaku.plan.benchmarks.ProgressRecords.IndicatorRecord;
import io.github.keikaku.plan.benchmarks.ProgressRecords.ScaleRecord;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.TranscriptionExtent;
import io.github.keikaku.plan.model.TranscriptionText;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The canonical document as plain records, as one would write them for databind: required members are not null, titles
 * not blank, and what the model checks of itself is checked here too. Periods, dates and codes stay text.
 */
record PlanRecord(
        @NotNull String schemaVersion,
        @NotNull String id,
        @NotNull PlanKind kind,
        @Nullable List<PlanKind> includes,
        @NotBlank String title,
        @Nullable String edition,
        @NotNull @Valid MunicipalityRecord municipality,
        @Nullable List<String> publishers,
        @Nullable String department,
        @Nullable String published,
        @Nullable @Valid PeriodRecord period,
        @Nullable @Valid TranscriptionRecord transcription,
        @Nullable String philosophy,
        @Nullable String vision,
        @Nullable @Valid ReviewRecord review,
        @Nullable List<@Valid LinkRecord> links,
        @Nullable List<String> legalItems,
        @Nullable List<@Valid LevelRecord> levels,
        @Nullable List<@Valid ElementRecord> elements,
        @Nullable @Valid ScaleRecord scale,
        @Nullable List<@Valid EvaluationRecord> evaluations,
        @Nullable List<@Valid IndicatorRecord> indicators,
        @Nullable List<@Valid ActorRecord> actors,
        @Nullable List<@Valid RoleRecord> roles,
        @Nullable List<@Valid BodyRecord> bodies,
        @Nullable List<@Valid MilestoneRecord> milestones,
        @Nullable List<@Valid GlossaryRecord> glossary,
        @Nullable List<@Valid DocumentRecord> sources,
        @Nullable @Valid SourceRef source,
        @Nullable List<@Valid StatementRecord> notes,
        @Nullable Map<String, Object> extensions) {

    /** The municipality. */
    record MunicipalityRecord(
            @NotNull String code,
            @NotNull String name,
            @Nullable String prefecture,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {

        @AssertTrue
        public boolean isCodeCheckDigitValid() {
            return MunicipalityCode.parse(code).hasValidCheckDigit();
        }
    }

    /** Fiscal years from and to. */
    record PeriodRecord(
            @NotNull Integer from,
            @NotNull Integer to,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {

        @AssertTrue
        public boolean isInOrder() {
            return from <= to;
        }
    }

    /** How it was taken from the document. */
    record TranscriptionRecord(
            @NotNull TranscriptionExtent extent,
            @NotNull TranscriptionText text,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** How it is followed up. */
    record ReviewRecord(
            @Nullable Integer everyYears,
            @JsonProperty("public") boolean isPublic,
            @Nullable String method,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A link. */
    record LinkRecord(
            @NotNull LinkType type,
            @NotNull String target,
            @Nullable String note,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A level of the tree. */
    record LevelRecord(
            @NotNull String id,
            @NotNull String name,
            @Nullable String parent,
            boolean evaluated,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** From what to what. */
    record ShiftRecord(
            @NotNull String from,
            @NotNull String to,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** An element of the tree. */
    record ElementRecord(
            @NotNull String id,
            @NotNull String level,
            @Nullable String number,
            @NotBlank String title,
            @Nullable List<String> aliases,
            boolean priority,
            @Nullable String goal,
            @Nullable String description,
            @Nullable List<@Valid StatementRecord> rationale,
            @Nullable @Valid ShiftRecord shift,
            @Nullable List<String> departments,
            @Nullable @Valid PeriodRecord period,
            @Nullable List<@Valid LinkRecord> links,
            @Nullable List<String> legalItems,
            @Nullable List<@Valid ElementRecord> children,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** Where something stands. */
    record SourceRef(@NotNull String id, @Nullable String locator) {}

    /** A term. */
    record GlossaryRecord(
            @NotNull String term,
            @Nullable String definition,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A document it was taken from. */
    record DocumentRecord(
            @NotNull String id,
            @NotNull String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable String published,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A text, or an object where more is known. */
    record StatementRecord(
            @NotNull String text,
            @Nullable List<String> qualifiers,
            @Nullable List<@Valid StatementRecord> items,
            @Nullable List<@Valid LinkRecord> links,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        StatementRecord {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static StatementRecord of(String text) {
            return new StatementRecord(text, null, null, null, null, null, null);
        }
    }
}
