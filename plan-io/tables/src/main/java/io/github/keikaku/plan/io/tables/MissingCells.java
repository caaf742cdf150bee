package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Points findings about missing values at the empty cells where they should stand. Reading knows only the row, or the
 * first cell of an object within the row.
 */
final class MissingCells {

    private final Map<String, Table> bySheet = new HashMap<>();

    MissingCells(Collection<BoundTable> tables) {
        for (BoundTable bound : tables) {
            bySheet.put(sheet(bound.table().locate(-1, 0)), bound.table());
        }
    }

    private static String sheet(SourceLocation location) {
        return location.getFile().orElse("") + "\n" + location.getSheet().orElse("");
    }

    Finding point(Finding finding) {
        if (!finding.getRule().equals(FormatRules.MEMBER_MISSING)
                || !(finding.getArguments().get("member") instanceof DataValue.Text member)) {
            return finding;
        }
        return finding.getLocation()
                .flatMap(location -> cell(location, member.value()))
                .map(location -> moved(finding, location))
                .orElse(finding);
    }

    private Optional<SourceLocation> cell(SourceLocation location, String member) {
        Table table = bySheet.get(sheet(location));
        String address = location.getCell().orElse("");
        if (table == null || address.isEmpty()) {
            return Optional.empty();
        }
        String letters = address.replaceAll("[0-9]+$", "");
        List<String> header = table.getHeader();
        String object = header.get(Math.min(CellAddress.column(letters), header.size()) - 1);
        int column = header.indexOf(object.substring(0, object.lastIndexOf('.') + 1) + member);
        return column < 0
                ? Optional.empty()
                : Optional.of(SourceLocation.builder()
                        .file(location.getFile())
                        .sheet(location.getSheet())
                        .cell(CellAddress.letters(column + 1) + address.substring(letters.length()))
                        .build());
    }

    private static Finding moved(Finding finding, SourceLocation location) {
        Finding.Builder moved = Finding.builder();
        moved.rule(finding.getRule())
                .severity(finding.getSeverity())
                .path(finding.getPath())
                .arguments(finding.getArguments())
                .location(location)
                .messages(finding.getMessages());
        return moved.build();
    }
}
