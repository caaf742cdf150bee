package io.github.keikaku.plan.io.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which members hold ids of what: the one thing about tables that the canonical document's schema does not say. */
final class References {

    private static final String SOURCE = "source.id";

    private static final Map<String, String> TARGETS = Map.ofEntries(
            Map.entry("levels.parent", "levels"),
            Map.entry("elements.level", "levels"),
            Map.entry("entries.element", "elements"),
            Map.entry("indicators.element", "elements"),
            Map.entry("indicators.breakdown.of", "indicators"),
            Map.entry("actors.parent", "actors"),
            Map.entry("roles.actor", "actors"),
            Map.entry("roles.element", "elements"),
            Map.entry("bodies.parent", "bodies"),
            Map.entry("milestones.body", "bodies"),
            Map.entry("milestones.element", "elements"));

    private References() {}

    static Optional<ForeignKey> of(String table, String column) {
        String target =
                column.equals(SOURCE) || column.endsWith("." + SOURCE) ? "sources" : TARGETS.get(table + "." + column);
        return Optional.ofNullable(target).map(name -> new ForeignKey(column, name, "id"));
    }

    /** What is said to refer, so that a test sees whether it is there. */
    static List<String> columns() {
        return TARGETS.keySet().stream().sorted().toList();
    }
}
