package io.github.keikaku.plan.mapping;

import io.github.keikaku.plan.io.tables.sheet.ColumnMapping;
import io.github.keikaku.plan.io.tables.sheet.ColumnMeaning;
import io.github.keikaku.plan.io.tables.sheet.SheetMapping;
import io.github.keikaku.plan.mapping.ColumnDocument.Is;
import io.github.keikaku.plan.mapping.ColumnDocument.Member;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.settings.SettingsFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes a mapping of what a file says; what does not go together is a finding. */
final class MappingAssembly {

    private static final MessageSource TEXTS = MessageSource.ofBundle(
            locale -> ResourceBundle.getBundle("io.github.keikaku.plan.mapping.messages", locale));

    private static final Set<Is> RATINGS =
            EnumSet.of(Is.outcomes, Is.challenges, Is.grade, Is.previousGrade, Is.nextPolicy, Is.notes);

    private final MappingDocument document;
    private final SettingsFile file;
    private final List<Finding> findings = new ArrayList<>();

    MappingAssembly(MappingDocument document, SettingsFile file) {
        this.document = document;
        this.file = file;
    }

    /** The mapping, which is none where there are findings. */
    Optional<SheetMapping> assemble() {
        SheetMapping.Builder mapping = SheetMapping.builder();
        document.kind().ifPresent(kind -> mapping.kind(kind.type()));
        document.fiscalYear().ifPresent(mapping::fiscalYear);
        setHeaderRows(mapping);
        List<ModelPath> paths = new ArrayList<>();
        for (int i = 0; i < document.columns().size(); i++) {
            ModelPath path = ModelPath.root().child("columns").child(i);
            check(document.columns().get(i), path);
            paths.add(path.child(nameOf(document.columns().get(i)).name()));
        }
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        Map<ModelPath, SourceLocation> places = file.locate(paths);
        for (int i = 0; i < paths.size(); i++) {
            Optional<SourceLocation> place = Optional.ofNullable(places.get(paths.get(i)));
            mapping.addColumns(mapping(document.columns().get(i), place));
        }
        return Optional.of(mapping.build());
    }

    List<Finding> getFindings() {
        return findings;
    }

    private void setHeaderRows(SheetMapping.Builder mapping) {
        int first = document.headerRow().orElse(0);
        int last = document.lastHeaderRow().orElse(first);
        if (first > last || (first == 0 && last > 0)) {
            report(
                    "mapping.header.reversed",
                    ModelPath.root().child("lastHeaderRow"),
                    finding -> finding.argument("last", last));
        } else if (first > 0) {
            mapping.headerRows(first, last);
        }
    }

    /** The member that says which column it is. */
    private static Member nameOf(ColumnDocument column) {
        return column.text(Member.column).isPresent() ? Member.column : Member.heading;
    }

    private void check(ColumnDocument column, ModelPath path) {
        excludes(column, path, Member.column, Member.heading);
        excludes(column, path, Member.actor, Member.element);
        if (column.is() != Is.label) {
            misplaced(column.text(Member.level), "level", "label", column, path);
        }
        if (column.is() != Is.role) {
            misplaced(column.text(Member.actor), "actor", "role", column, path);
            misplaced(column.text(Member.element), "element", "role", column, path);
        }
        if (column.is() != Is.figure) {
            misplaced(column.kind().map(Enum::name), "kind", "figure", column, path);
            misplaced(column.fiscalYear().map(String::valueOf), "fiscalYear", "figure", column, path);
        }
        if (!RATINGS.contains(column.is())) {
            String ratings = String.join(", ", RATINGS.stream().map(Is::name).toList());
            misplaced(column.stage().map(Enum::name), "stage", ratings, column, path);
        }
    }

    private void excludes(ColumnDocument column, ModelPath path, Member one, Member other) {
        if (column.text(one).isPresent() && column.text(other).isPresent()) {
            report(
                    "mapping.members.both",
                    path.child(other.name()),
                    finding -> finding.argument("one", one.name()).argument("other", other.name()));
        }
    }

    private void misplaced(
            Optional<String> value, String member, String allowed, ColumnDocument column, ModelPath path) {
        if (value.isPresent()) {
            report(
                    "mapping.member.misplaced",
                    path.child(member),
                    finding -> finding.argument("member", member)
                            .argument("is", column.is().name())
                            .argument("allowed", allowed));
        }
    }

    private void report(String rule, ModelPath path, UnaryOperator<Finding.Builder> arguments) {
        Finding.Builder finding =
                Finding.builder().rule(rule).severity(Severity.ERROR).path(path).messages(TEXTS);
        findings.add(arguments.apply(finding).build());
    }

    private static ColumnMapping mapping(ColumnDocument column, Optional<SourceLocation> place) {
        ColumnMeaning meaning = column.is().meaning();
        ColumnMapping.Builder mapping = column.text(Member.column)
                .map(letters -> ColumnMapping.ofColumn(letters, meaning))
                .orElseGet(() ->
                        ColumnMapping.ofHeading(column.text(Member.heading).orElse(""), meaning));
        column.text(Member.level).ifPresent(mapping::level);
        column.text(Member.actor).ifPresent(mapping::actor);
        column.text(Member.element).ifPresent(mapping::element);
        column.stage().ifPresent(mapping::stage);
        column.kind().ifPresent(mapping::figureKind);
        column.fiscalYear().ifPresent(mapping::fiscalYear);
        place.ifPresent(mapping::location);
        return mapping.build();
    }
}
