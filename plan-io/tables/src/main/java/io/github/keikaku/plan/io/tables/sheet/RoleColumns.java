package io.github.keikaku.plan.io.tables.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Decides which columns of a role matrix are read. */
final class RoleColumns {

    private RoleColumns() {}

    /**
     * The headings as they are read.
     *
     * @param printed what the headings say
     * @param meanings by column, the actor or element that it is about
     */
    static Header choose(Header printed, Map<Integer, ?> meanings) {
        List<Column> columns = printed.columns().stream()
                .map(column -> column.withRole(role(column, meanings)))
                .toList();
        return new Header(printed.firstRow(), printed.lastRow(), columns);
    }

    private static ColumnRole role(Column column, Map<Integer, ?> meanings) {
        Object meaning = meanings.get(column.index());
        if (meaning != null) {
            return count(meaning, meanings.values()) > 1 ? ColumnRole.DUPLICATE : ColumnRole.ROLE;
        }
        if (column.role() == ColumnRole.ROLE) {
            return ColumnRole.UNKNOWN;
        }
        return column.role().isData() ? ColumnRole.NO_PLACE : column.role();
    }

    private static long count(Object meaning, Collection<?> meanings) {
        return meanings.stream().filter(meaning::equals).count();
    }
}
