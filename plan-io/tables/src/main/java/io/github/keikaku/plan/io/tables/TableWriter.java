package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.json.JsonSink;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.io.plan.PlanBindings;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays the canonical document of a plan out in tables. */
final class TableWriter {

    private static final String TEXT = "text";
    private static final String ID = "id";

    private final Layouts layouts = Layouts.plain();
    private final Map<String, Table.Builder> tables = new LinkedHashMap<>();
    private final Map<String, Keys> keys = new HashMap<>();

    private TableWriter() {
        layouts.tables().forEach((name, layout) -> {
            List<String> header = layout.columns().stream().map(Column::getName).toList();
            tables.put(name, Table.builder(name, header));
            keys.put(name, new Keys());
        });
    }

    static List<Table> write(Plan plan) {
        TableWriter writer = new TableWriter();
        writer.row(writer.layout(Definitions.PLAN), document(plan), List.of(), ModelPath.root());
        return writer.tables.values().stream().map(Table.Builder::build).toList();
    }

    /** By way of JSON, which refuses what could not be read back. */
    private static DataValue document(Plan plan) {
        JsonSink sink = new JsonSink(ReadLimits.standard());
        PlanBindings.PLAN.write(sink, plan);
        byte[] json = sink.toString().getBytes(StandardCharsets.UTF_8);
        return Reading.read(
                        Kinds.ANYTHING,
                        JsonSource.of(json, ReadLimits.standard()),
                        Optional.empty(),
                        ReadOptions.strict())
                .value()
                .orElseThrow();
    }

    private TableLayout layout(String name) {
        TableLayout layout = layouts.tables().get(name);
        if (layout == null) {
            throw new IllegalStateException("no table " + name);
        }
        return layout;
    }

    /** Writes a row and then whatever belongs to it. */
    private void row(TableLayout layout, DataValue object, List<String> place, ModelPath path) {
        Map<String, DataValue> members =
                object instanceof DataValue.Text text ? Map.of(TEXT, text) : ((DataValue.Mapping) object).entries();
        String[] cells = new String[layout.columns().size()];
        Arrays.fill(cells, "");
        Keys known = keys.getOrDefault(layout.name(), new Keys());
        cells[0] = known.next(members.get(ID));
        for (int i = 0; i < place.size(); i++) {
            cells[i + 1] = place.get(i);
        }
        List<Below> below = new ArrayList<>();
        fill(layout, layout.slots(), members, path, cells, below);
        Table.Builder table = tables.get(layout.name());
        if (table != null) {
            table.row(Arrays.asList(cells), path);
        }
        for (Below list : below) {
            rows(list, cells[0]);
        }
    }

    /** A list to be written after the row that owns it. */
    private record Below(Site site, DataValue.Sequence items, ModelPath path) {}

    private void rows(Below list, String owner) {
        TableLayout layout = layout(list.site().table());
        int position = 1;
        for (DataValue item : list.items().values()) {
            List<String> place = place(layout, list.site(), owner, Integer.toString(position));
            row(layout, item, place, list.path().child(position - 1));
            position++;
        }
    }

    private static List<String> place(TableLayout layout, Site site, String owner, String position) {
        return switch (layout.belonging()) {
            case PLAN -> List.of();
            case IN_PLAN -> List.of(position);
            case IN_ROWS -> List.of(owner, position);
            case IN_TREE -> List.of(site.owner().equals(layout.name()) ? owner : "", position);
            case ANYWHERE -> List.of(site.owner(), owner, site.member(), position);
        };
    }

    private static void fill(
            TableLayout layout,
            List<Slot> slots,
            Map<String, DataValue> members,
            ModelPath path,
            String[] cells,
            List<Below> below) {
        for (Slot slot : slots) {
            DataValue value = members.get(slot.name());
            if (value == null) {
                continue;
            }
            ModelPath within = path.child(slot.name());
            if (slot instanceof Slot.Cell cell) {
                cells[cell.column()] = text(layout.column(cell.column()).getType(), value);
            } else if (slot instanceof Slot.Rows list) {
                below.add(new Below(list.site(), (DataValue.Sequence) value, within));
            } else if (slot instanceof Slot.Group group) {
                if (group.marked()) {
                    cells[group.column()] = "true";
                }
                fill(layout, group.slots(), ((DataValue.Mapping) value).entries(), within, cells, below);
            }
        }
    }

    private static String text(ColumnType type, DataValue value) {
        return type == ColumnType.TEXT && value instanceof DataValue.Text text
                ? CellText.protect(text.value())
                : CompactJson.write(value);
    }

    /** The keys of one table: ids where they are unique, numbers where there are none. */
    private static final class Keys {

        private final Map<String, Integer> uses = new HashMap<>();
        private int count;

        String next(@Nullable DataValue id) {
            count++;
            if (!(id instanceof DataValue.Text text)) {
                return Integer.toString(count);
            }
            int use = uses.merge(text.value(), 1, Integer::sum);
            // No id contains a tilde.
            return use == 1 ? text.value() : text.value() + "~" + use;
        }
    }
}
