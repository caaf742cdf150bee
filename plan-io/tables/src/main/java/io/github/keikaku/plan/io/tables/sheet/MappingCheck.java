package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.io.tables.CellAddress;
import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a mapping fits a sheet and a plan. Where it does not, nothing is read. */
final class MappingCheck {

    private final Plan plan;
    private final Sheet sheet;
    private final Remarks remarks;
    private boolean sound = true;

    MappingCheck(Plan plan, Sheet sheet, Remarks remarks) {
        this.plan = plan;
        this.sheet = sheet;
        this.remarks = remarks;
    }

    boolean isSound(SheetMapping mapping) {
        mapping.getLastHeaderRow().filter(row -> row > sheet.getRowCount()).ifPresent(row -> {
            sound = false;
            remarks.addOfMapping(
                    ImportRule.MAPPING_HEADER_MISSING,
                    Optional.empty(),
                    finding -> finding.argument("row", row).argument("rows", sheet.getRowCount()));
        });
        Set<SheetType> types = EnumSet.allOf(SheetType.class);
        mapping.getKind().ifPresent(kind -> types.retainAll(EnumSet.of(kind)));
        Set<String> named = new HashSet<>();
        for (ColumnMapping column : mapping.getColumns()) {
            checkColumn(column);
            checkMeaning(column, types);
            if (!named.add(Keys.of(column.toString()))) {
                report(ImportRule.MAPPING_COLUMN_TWICE, column, column.toString(), List.of());
            }
        }
        return sound;
    }

    private void checkColumn(ColumnMapping column) {
        column.getColumn().filter(letters -> !isThere(letters)).ifPresent(letters -> {
            String last = columnName(Math.max(1, sheet.getColumnCount()));
            report(ImportRule.MAPPING_COLUMN_MISSING, column, letters, List.of("A–" + last));
        });
        List<String> levels = plan.getLevels().stream().map(Level::getId).toList();
        column.getLevel()
                .filter(id -> !levels.contains(id))
                .ifPresent(id -> report(ImportRule.MAPPING_LEVEL_UNKNOWN, column, id, levels));
        List<String> actors = plan.getActors().stream().map(Actor::getId).toList();
        column.getActor()
                .filter(id -> !actors.contains(id))
                .ifPresent(id -> report(ImportRule.MAPPING_ACTOR_UNKNOWN, column, id, actors));
        column.getElement()
                .filter(id -> PlanIndex.of(plan).findElement(id).isEmpty())
                .ifPresent(id -> report(ImportRule.MAPPING_ELEMENT_UNKNOWN, column, id, List.of()));
    }

    private boolean isThere(String letters) {
        for (int column = 1; column <= sheet.getColumnCount(); column++) {
            if (columnName(column).equals(letters)) {
                return true;
            }
        }
        return false;
    }

    private static String columnName(int column) {
        String address = CellAddress.of(1, column);
        return address.substring(0, address.length() - 1);
    }

    /** A column may leave fewer types of sheets possible than those before it, but not none. */
    private void checkMeaning(ColumnMapping column, Set<SheetType> types) {
        Set<SheetType> left = EnumSet.copyOf(types);
        left.removeIf(type -> !column.getMeaning().isIn(type));
        if (!left.isEmpty()) {
            types.retainAll(left);
            return;
        }
        List<String> allowed = Arrays.stream(ColumnMeaning.values())
                .filter(meaning -> types.stream().anyMatch(meaning::isIn))
                .map(MappingCheck::word)
                .toList();
        report(ImportRule.MAPPING_MEANING_MISPLACED, column, word(column.getMeaning()), allowed);
    }

    /** A meaning as mapping files write it: {@code previousGrade}. */
    private static String word(ColumnMeaning meaning) {
        String[] parts = meaning.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
    }

    private void report(ImportRule rule, ColumnMapping column, String text, List<String> allowed) {
        sound = false;
        remarks.addOfMapping(
                rule,
                column.getLocation(),
                finding -> finding.argument("text", text)
                        .argument("column", column.toString())
                        .argument("allowed", allowed));
    }
}
