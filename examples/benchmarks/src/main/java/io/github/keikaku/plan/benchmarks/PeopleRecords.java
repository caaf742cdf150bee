package io.github.keikaku.plan.benchmarks;

import io.github.keikaku.plan.benchmarks.PlanRecord.SourceRef;
import io.github.keikaku.plan.benchmarks.PlanRecord.StatementRecord;
import io.github.keikaku.plan.model.body.BodyKind;
import io.github.keikaku.plan.model.role.ActorCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the document about who carries it forward: actors, roles, bodies, events. */
final class PeopleRecords {

    private PeopleRecords() {}

    /** An actor. */
    record ActorRecord(
            @NotNull String id,
            @NotNull String name,
            @NotNull List<ActorCategory> categories,
            @Nullable List<String> members,
            @Nullable String parent,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** What an actor is to do. */
    record RoleRecord(
            @NotNull String actor,
            @Nullable String element,
            @NotNull List<@Valid StatementRecord> statements,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A kind of members of a body. */
    record CompositionRecord(
            @NotNull String name,
            @Nullable Integer count,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** The members of a body. */
    record MembershipRecord(
            @Nullable Integer count,
            @Nullable List<@Valid CompositionRecord> composition,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** A body that carries the plan forward. */
    record BodyRecord(
            @NotNull String id,
            @NotNull String name,
            @Nullable List<String> aliases,
            @NotNull BodyKind kind,
            @Nullable Integer tier,
            @Nullable String parent,
            @Nullable String area,
            @Nullable Integer areaCount,
            @Nullable Integer count,
            @Nullable String established,
            @Nullable @Valid MembershipRecord membership,
            @Nullable List<@Valid StatementRecord> functions,
            @Nullable List<@Valid StatementRecord> activities,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}

    /** An event. */
    record MilestoneRecord(
            @Nullable String date,
            @Nullable String to,
            @NotNull String label,
            @Nullable String body,
            @Nullable String element,
            @Nullable @Valid SourceRef source,
            @Nullable List<@Valid StatementRecord> notes,
            @Nullable Map<String, Object> extensions) {}
}
