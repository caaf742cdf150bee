package io.github.keikaku.plan.mapping;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
import io.github.keikaku.plan.mapping.ColumnDocument.Is;
import io.github.keikaku.plan.mapping.ColumnDocument.Member;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.settings.SettingsFile;
import java.util.regex.Pattern;

/** The members of a mapping file. */
final class MappingBindings {

    private static final int MAX_ROW = 1_048_576;
    private static final String LETTERS = "^[A-Z]{1,3}$";

    private static final Kind<String> COLUMN =
            Kinds.text("A–ZZZ", LETTERS, Pattern.compile(LETTERS).asPredicate());

    private static final Kind<String> HEADING = Kinds.text("not-blank", "\\S", text -> !text.isBlank());

    private static final Binding<ColumnDocument, ColumnDocument.Builder> OF_COLUMN = Binding.of(
            "column-mapping",
            () -> texts(Members.of(ColumnDocument.Builder::new, ColumnDocument.Builder::build))
                    .optional(
                            "stage",
                            Kinds.oneOf(EvaluationStage.class),
                            ColumnDocument::stage,
                            ColumnDocument.Builder::stage)
                    .optional(
                            "kind",
                            Kinds.oneOf(ObservationKind.class),
                            ColumnDocument::kind,
                            ColumnDocument.Builder::kind)
                    .optional(
                            "fiscalYear",
                            SettingsFile.FISCAL_YEAR,
                            ColumnDocument::fiscalYear,
                            ColumnDocument.Builder::fiscalYear));

    static final Binding<MappingDocument, MappingDocument.Builder> MAPPING = Binding.of(
            "sheet-mapping",
            () -> Members.of(MappingDocument.Builder::new, MappingDocument.Builder::build)
                    .optional(
                            "kind",
                            Kinds.oneOf(MappingDocument.Kind.class),
                            MappingDocument::kind,
                            MappingDocument.Builder::kind)
                    .optional(
                            "headerRow",
                            Kinds.integer(1, MAX_ROW),
                            MappingDocument::headerRow,
                            MappingDocument.Builder::headerRow)
                    .optional(
                            "lastHeaderRow",
                            Kinds.integer(1, MAX_ROW),
                            MappingDocument::lastHeaderRow,
                            MappingDocument.Builder::lastHeaderRow)
                    .optional(
                            "fiscalYear",
                            SettingsFile.FISCAL_YEAR,
                            MappingDocument::fiscalYear,
                            MappingDocument.Builder::fiscalYear)
                    .list("columns", OF_COLUMN, MappingDocument::columns, MappingDocument.Builder::addColumn));

    private MappingBindings() {}

    private static Members<ColumnDocument, ColumnDocument.Builder> texts(
            Members<ColumnDocument, ColumnDocument.Builder> members) {
        text(members, Member.column, COLUMN);
        text(members, Member.heading, HEADING);
        members.requireAnyOf(Member.column.name(), Member.heading.name());
        members.required("is", Kinds.oneOf(Is.class), ColumnDocument::is, ColumnDocument.Builder::is);
        text(members, Member.level, Kinds.TEXT);
        text(members, Member.actor, Kinds.TEXT);
        text(members, Member.element, Kinds.TEXT);
        return members;
    }

    private static void text(
            Members<ColumnDocument, ColumnDocument.Builder> members, Member member, Kind<String> kind) {
        members.optional(
                member.name(), kind, column -> column.text(member), (builder, text) -> builder.text(member, text));
    }
}
