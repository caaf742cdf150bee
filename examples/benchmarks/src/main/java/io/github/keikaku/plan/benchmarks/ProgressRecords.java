package io.github.keikaku.plan.benchmarks;

import io.github.keikaku.plan.benchmarks.PlanRecord.SourceRef;
import io.github.keikaku.plan.benchmarks.PlanRecord.StatementRecord;
import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.evaluation.EvaluationCoverage;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.indicator.Polarity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the document about how far it has come: scales, evaluations, indicators. */
final class ProgressRecords {

    private ProgressRecords() {}

    /** A grade of a scale. */
    record GradeRecord(
            @NotNull String symbol,
            @Nullable String label,
            @Nullable String meaning,
            @Nullable CanonicalGrade canonical,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A next-year policy of a scale. */
    record PolicyRecord(
            @NotNull String symbol,
            @Nullable String label,
            @Nullable String meaning,
            @Nullable List<CanonicalPolicy> canonical,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A symbol of an axis. */
    record SymbolRecord(
            @NotNull String symbol,
            @Nullable String label,
            @Nullable String meaning,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A further axis of a scale. */
    record AxisRecord(
            @NotNull String id,
            @NotNull String name,
            @NotNull List<@Valid SymbolRecord> symbols,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A scale. */
    record ScaleRecord(
            @Nullable List<@Valid GradeRecord> grades,
            @Nullable List<@Valid PolicyRecord> policies,
            @Nullable List<@Valid AxisRecord> axes,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A rating on an axis. */
    record RatingRecord(
            @NotNull String axis,
            @Nullable String symbol,
            @Nullable BigDecimal score,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** The evaluation of one element. */
    record EntryRecord(
            @NotNull String element,
            @Nullable String grade,
            @Nullable String nextPolicy,
            @Nullable String previousGrade,
            @Nullable List<@Valid RatingRecord> ratings,
            @Nullable List<@Valid StatementRecord> outcomes,
            @Nullable List<@Valid StatementRecord> challenges,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** The evaluation of one year. */
    record EvaluationRecord(
            @NotNull Integer fiscalYear,
            @Nullable Integer conductedIn,
            @Nullable EvaluationStage stage,
            @Nullable String evaluator,
            @Nullable EvaluationCoverage coverage,
            @Nullable String published,
            @Nullable @Valid ScaleRecord scale,
            @Nullable List<@Valid EntryRecord> entries,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** What part of another indicator it is. */
    record BreakdownRecord(
            @Nullable String of,
            @NotNull String dimension,
            @NotNull String category,
            boolean partial,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A figure. */
    record ObservationRecord(
            @Nullable String period,
            @NotNull ObservationKind kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal outOf,
            @Nullable String outOfUnit,
            @Nullable ObservationStatus status,
            @Nullable String reportedIn,
            @Nullable String area,
            boolean approximate,
            @Nullable String printed,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** An indicator. */
    record IndicatorRecord(
            @NotNull String id,
            @Nullable String element,
            @Nullable List<String> alsoIn,
            @NotNull String name,
            @Nullable String unit,
            @Nullable String definition,
            @Nullable IndicatorStage stage,
            @Nullable Polarity polarity,
            @Nullable @Valid BreakdownRecord breakdown,
            @Nullable List<@Valid ObservationRecord> observations,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}
}
