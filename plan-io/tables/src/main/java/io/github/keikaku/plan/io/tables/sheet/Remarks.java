package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Gathers what is to be said about a sheet, and says it in the order of its cells. */
final class Remarks {

    private final Sheet sheet;
    private final List<Remark> remarks = new ArrayList<>();

    Remarks(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(ImportRule rule, CellPosition cell, UnaryOperator<Finding.Builder> arguments) {
        add(rule, cell, ModelPath.root(), arguments);
    }

    void add(ImportRule rule, CellPosition cell, ModelPath path, UnaryOperator<Finding.Builder> arguments) {
        Finding.Builder finding = finding(rule, path).location(sheet.locate(cell));
        remarks.add(new Remark(cell, arguments.apply(finding).build()));
    }

    /** Says something of a mapping, at its place in the file, or else of the sheet that it is for. */
    void addOfMapping(ImportRule rule, Optional<SourceLocation> place, UnaryOperator<Finding.Builder> arguments) {
        if (place.isEmpty()) {
            addOfSheet(rule, arguments);
        } else {
            Finding.Builder finding = finding(rule, ModelPath.root()).location(place);
            remarks.add(
                    new Remark(CellPosition.of(1, 1), arguments.apply(finding).build()));
        }
    }

    /** Says something of the sheet as a whole. */
    void addOfSheet(ImportRule rule, UnaryOperator<Finding.Builder> arguments) {
        SourceLocation place = SourceLocation.builder()
                .file(sheet.getFile())
                .sheet(sheet.getName())
                .build();
        Finding.Builder finding = finding(rule, ModelPath.root()).location(place);
        remarks.add(new Remark(CellPosition.of(1, 1), arguments.apply(finding).build()));
    }

    private static Finding.Builder finding(ImportRule rule, ModelPath path) {
        return Finding.builder()
                .rule(rule.id())
                .severity(rule.severity())
                .path(path)
                .messages(ImportTexts.messages());
    }

    FindingCollector collect(int limit) {
        FindingCollector collector = FindingCollector.ofLimit(limit);
        remarks.stream()
                .sorted(Comparator.comparing(Remark::cell))
                .map(Remark::finding)
                .forEach(collector::add);
        return collector;
    }

    private record Remark(CellPosition cell, Finding finding) {}
}
