package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.model.common.DataValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All tables of a plan, derived from the canonical document's schema: each type of object that stands in lists is a
 * table; objects that stand alone lie within their owner's row.
 */
final class Layouts {

    private static final Layouts PLAIN = new Layouts(Locale.ROOT);

    private final Definitions definitions;
    private final Locale locale;
    private final Map<String, List<Site>> sitesOf = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, TableLayout> layouts = new LinkedHashMap<>();
    private final List<Site> sites = new ArrayList<>();

    private Layouts(Locale locale) {
        this.locale = locale;
        this.definitions = Definitions.in(locale);
        Map<String, List<Raw>> raw = new LinkedHashMap<>();
        raw.put(Definitions.PLAN, List.of());
        collect(Definitions.PLAN, Definitions.PLAN, "", raw);
        raw.forEach((definition, places) -> names.put(definition, nameOf(definition, places)));
        raw.forEach((definition, places) -> sitesOf.put(definition, number(definition, places)));
        Set<String> order = new LinkedHashSet<>();
        arrange(Definitions.PLAN, order);
        order.addAll(raw.keySet());
        for (String definition : order) {
            TableLayout layout = layout(definition);
            layouts.put(layout.name(), layout);
        }
    }

    /** The tables without descriptions, as reading and writing need them. */
    static Layouts plain() {
        return PLAIN;
    }

    static Layouts in(Locale locale) {
        return new Layouts(locale);
    }

    /** The tables by name, in the order in which they are written. */
    Map<String, TableLayout> tables() {
        return Collections.unmodifiableMap(layouts);
    }

    /** How many places there are where rows may belong. */
    int siteCount() {
        return sites.size();
    }

    /** A list found while walking through the types: which type has it, as what, of what. */
    private record Raw(String owner, String member, boolean required) {}

    private void collect(String owner, String definition, String prefix, Map<String, List<Raw>> found) {
        List<String> required = definitions.required(definition);
        definitions.properties(definition).forEach((name, property) -> {
            Definitions.object(property).ifPresent(object -> collect(owner, object, prefix + name + ".", found));
            Definitions.listedObject(property).ifPresent(item -> {
                boolean first = !found.containsKey(item);
                found.computeIfAbsent(item, i -> new ArrayList<>())
                        .add(new Raw(owner, prefix + name, required.contains(name)));
                if (first) {
                    collect(item, item, "", found);
                }
            });
        });
    }

    /** A table is called as the list is, where all lists of the type are called alike. */
    private static String nameOf(String definition, List<Raw> places) {
        Set<String> members = places.stream()
                .map(place -> place.member().substring(place.member().lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (places.isEmpty()) {
            return definition;
        }
        return members.size() == 1 ? members.iterator().next() : definition + "s";
    }

    private List<Site> number(String definition, List<Raw> places) {
        List<Site> numbered = new ArrayList<>();
        for (Raw place : places) {
            String owner = names.getOrDefault(place.owner(), place.owner());
            String table = names.getOrDefault(definition, definition);
            Site site = new Site(sites.size(), owner, place.member(), table, place.required());
            sites.add(site);
            numbered.add(site);
        }
        return numbered;
    }

    private List<Site> sitesOf(String definition) {
        return sitesOf.getOrDefault(definition, List.of());
    }

    /** Types with an owner of their own come after it, those that many share at the end. */
    private void arrange(String definition, Set<String> order) {
        order.add(definition);
        definitions.properties(definition).forEach((name, property) -> {
            Definitions.object(property).ifPresent(object -> arrangeLists(object, order));
            arrangeList(property, order);
        });
    }

    private void arrangeLists(String definition, Set<String> order) {
        definitions.properties(definition).values().forEach(property -> {
            Definitions.object(property).ifPresent(object -> arrangeLists(object, order));
            arrangeList(property, order);
        });
    }

    private void arrangeList(DataValue property, Set<String> order) {
        Definitions.listedObject(property)
                .filter(item -> !order.contains(item) && belonging(item) != Belonging.ANYWHERE)
                .ifPresent(item -> arrange(item, order));
    }

    private Belonging belonging(String definition) {
        List<Site> places = sitesOf(definition);
        if (places.isEmpty()) {
            return Belonging.PLAN;
        }
        boolean inPlan = places.get(0).owner().equals(Definitions.PLAN);
        if (places.size() == 1) {
            return inPlan ? Belonging.IN_PLAN : Belonging.IN_ROWS;
        }
        boolean inItself = places.get(1).owner().equals(places.get(1).table());
        return places.size() == 2 && inPlan && inItself ? Belonging.IN_TREE : Belonging.ANYWHERE;
    }

    private TableLayout layout(String definition) {
        List<Site> places = sitesOf(definition);
        Belonging belonging = belonging(definition);
        String name = names.getOrDefault(definition, definition);
        List<String> owners = sitesOf.keySet().stream()
                .map(owner -> names.getOrDefault(owner, owner))
                .toList();
        ColumnBuilder columns = new ColumnBuilder(definitions, locale, name, sites);
        columns.addStructural(belonging, places, owners, this::definitionOf);
        List<Slot> slots = columns.addObject(definition, "", true);
        TableSchema schema =
                new TableSchema(name, definitions.description(definition), columns.columns(), columns.foreignKeys());
        return new TableLayout(name, definition, belonging, places, slots, schema);
    }

    private String definitionOf(String table) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(table))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(table);
    }
}
