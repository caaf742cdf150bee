package io.github.keikaku.plan.rules.document;

import io.github.keikaku.plan.model.common.Annotated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One type of object in the canonical document: its members in order, and which of them hold further objects. */
final class ObjectType<T> {

    private final Class<T> type;
    private final List<String> members;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<Nested<T, ?>> nested;
    private final List<TextMember<?>> texts;
    private final Map<String, Nested<T, ?>> nestedByName = new HashMap<>();

    private ObjectType(Class<T> type, List<String> members, List<Nested<T, ?>> nested) {
        this.type = type;
        this.members = List.copyOf(members);
        this.nested = List.copyOf(nested);
        this.texts = TextMembers.of(type);
        members.forEach(member -> ranks.put(member, ranks.size()));
        nested.forEach(member -> nestedByName.put(member.name(), member));
    }

    /** The type in the model. */
    Class<T> getType() {
        return type;
    }

    /** The names of all members, in canonical order. */
    List<String> getMembers() {
        return members;
    }

    /** The members that hold objects, in canonical order. */
    List<Nested<T, ?>> getNested() {
        return nested;
    }

    /** The members that hold text for people to read. */
    List<TextMember<?>> getTexts() {
        return texts;
    }

    /** The place of a member among the others; behind all of them for a name that is none. */
    int rankOf(String member) {
        return ranks.getOrDefault(member, Integer.MAX_VALUE);
    }

    @Nullable
    Nested<T, ?> findNested(String member) {
        return nestedByName.get(member);
    }

    static <T extends Annotated> Members<T> annotated(Class<T> type) {
        return new Members<>(type);
    }

    /** The type of a value that carries neither source nor notes nor extensions. */
    static <T> ObjectType<T> bare(Class<T> type, String... members) {
        return new ObjectType<>(type, List.of(members), List.of());
    }

    /** A member that holds objects: one, perhaps none, or a list. */
    record Nested<T, C>(String name, boolean isList, Function<T, List<C>> objects, Supplier<ObjectType<C>> type) {}

    /** Lists the members of a type; what every object may carry comes last by itself. */
    static final class Members<T extends Annotated> {

        private final Class<T> type;
        private final List<String> members = new ArrayList<>();
        private final List<Nested<T, ?>> nested = new ArrayList<>();

        private Members(Class<T> type) {
            this.type = type;
        }

        Members<T> values(String... names) {
            Collections.addAll(members, names);
            return this;
        }

        <C> Members<T> one(String name, Function<T, C> object, Supplier<ObjectType<C>> of) {
            return add(new Nested<>(name, false, whole -> List.of(object.apply(whole)), of));
        }

        <C> Members<T> optional(String name, Function<T, Optional<C>> object, Supplier<ObjectType<C>> of) {
            return add(new Nested<>(name, false, whole -> listOf(object.apply(whole)), of));
        }

        <C> Members<T> list(String name, Function<T, List<C>> objects, Supplier<ObjectType<C>> of) {
            return add(new Nested<>(name, true, objects, of));
        }

        private static <C> List<C> listOf(Optional<C> object) {
            return object.isPresent() ? List.of(object.get()) : List.of();
        }

        private Members<T> add(Nested<T, ?> member) {
            members.add(member.name());
            nested.add(member);
            return this;
        }

        ObjectType<T> build() {
            optional("source", Annotated::getSource, () -> ObjectTypes.SOURCE_REFERENCE);
            list("notes", Annotated::getNotes, () -> ObjectTypes.STATEMENT);
            values("extensions");
            return new ObjectType<>(type, members, nested);
        }
    }
}
