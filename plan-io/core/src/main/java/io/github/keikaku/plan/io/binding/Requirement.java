package io.github.keikaku.plan.io.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What an object requires beyond its single members: said once, for reading and for the schema. */
sealed interface Requirement {

    /** Reports what is missing; false if something is. */
    boolean check(Reading in, Presence members, long mark);

    SchemaNode schema();

    /**
     * One or more of some members.
     *
     * @param names the members
     */
    record AnyOf(List<String> names) implements Requirement {
        @Override
        public boolean check(Reading in, Presence members, long mark) {
            if (names.stream().anyMatch(members::has)) {
                return true;
            }
            boolean forgiven = names.stream().anyMatch(members::isNull);
            in.missing(forgiven ? Gravity.CONSEQUENCE : Gravity.ERROR, names.get(0), mark, names);
            return false;
        }

        @Override
        public SchemaNode schema() {
            return SchemaNode.any()
                    .withAll("anyOf", names.stream().map(AnyOf::required).toList());
        }

        private static SchemaNode required(String name) {
            return SchemaNode.any().with("required", List.of(name));
        }
    }

    /**
     * A member, unless another has one of certain values.
     *
     * @param name the member
     * @param other the other member
     * @param values the values of the other that free from the requirement
     */
    record Unless(String name, String other, Set<Enum<?>> values) implements Requirement {
        @Override
        public boolean check(Reading in, Presence members, long mark) {
            // Where the other member has a fault of its own, nobody knows what it requires.
            Object value = members.value(other);
            if (members.has(name) || members.isFaulty(other) || (value != null && values.contains(value))) {
                return true;
            }
            boolean forgiven = members.isNull(name) || members.isNull(other);
            in.missing(forgiven ? Gravity.CONSEQUENCE : Gravity.ERROR, name, mark, List.of());
            return false;
        }

        @Override
        public SchemaNode schema() {
            List<String> freeing = values.stream()
                    .sorted(Comparator.comparing(Enum::ordinal))
                    .map(Enum::name)
                    .toList();
            List<SchemaNode> cases = new ArrayList<>();
            cases.add(SchemaNode.any().with("required", List.of(name)));
            cases.add(SchemaNode.any()
                    .with("required", List.of(other))
                    .with(
                            "properties",
                            SchemaNode.any().with(other, SchemaNode.any().with("enum", freeing))));
            return SchemaNode.any().withAll("anyOf", cases);
        }
    }
}
