package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.common.DataValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Declares the members of an object, one line each, in the order in which they are written. A declaration is made once,
 * when its {@link Binding} is first used, and not changed afterwards.
 *
 * @param <T> the object
 * @param <B> its builder
 */
public final class Members<T, B> {

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Function<Binding<T, B>, Member<T, B>>> members = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final Map<String, String> describers = new HashMap<>();
    private Optional<String> describedUnder = Optional.empty();

    private Members(Supplier<B> start, Function<B, T> finish) {
        this.start = start;
        this.finish = finish;
    }

    /**
     * Starts a declaration.
     *
     * @param <T> the object
     * @param <B> its builder
     * @param start makes a builder
     * @param finish builds the object; called only where every required member is there and every member is sound
     * @return a declaration without members
     */
    public static <T, B> Members<T, B> of(Supplier<B> start, Function<B, T> finish) {
        return new Members<>(start, finish);
    }

    /**
     * A member that must be there.
     *
     * @param <V> the type of value
     * @param name its name
     * @param kind its kind
     * @param getter gives its value
     * @param setter sets it
     * @return this declaration
     */
    public <V> Members<T, B> required(String name, Kind<V> kind, Function<T, V> getter, BiConsumer<B, V> setter) {
        return add(new SingleMember<>(name, true, kind, owner -> Optional.of(getter.apply(owner)), setter));
    }

    /**
     * A member that may be absent.
     *
     * @param <V> the type of value
     * @param name its name
     * @param kind its kind
     * @param getter gives its value, if any
     * @param setter sets it
     * @return this declaration
     */
    public <V> Members<T, B> optional(
            String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return add(new SingleMember<>(name, false, kind, getter, setter));
    }

    /**
     * A member whose absence stands for a value, which is then not written either.
     *
     * @param <V> the type of value
     * @param name its name
     * @param kind its kind
     * @param absent what absence stands for; the builder must know it too
     * @param getter gives its value
     * @param setter sets it
     * @return this declaration
     */
    public <V> Members<T, B> defaulted(
            String name, Kind<V> kind, V absent, Function<T, V> getter, BiConsumer<B, V> setter) {
        return optional(
                name, kind, owner -> Optional.of(getter.apply(owner)).filter(value -> !value.equals(absent)), setter);
    }

    /**
     * A boolean whose absence stands for false.
     *
     * @param name its name
     * @param getter gives its value
     * @param setter sets it
     * @return this declaration
     */
    public Members<T, B> flag(String name, Predicate<T> getter, BiConsumer<B, Boolean> setter) {
        return defaulted(name, Kinds.BOOLEAN, false, getter::test, setter);
    }

    /**
     * A list, whose absence stands for an empty one.
     *
     * @param <V> the type of its items
     * @param name its name
     * @param kind the kind of its items
     * @param getter gives the items
     * @param adder adds an item
     * @return this declaration
     */
    public <V> Members<T, B> list(String name, Kind<V> kind, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
        return add(new ListMember<>(name, false, 0, () -> kind, getter, adder));
    }

    /**
     * A list that must be there.
     *
     * @param <V> the type of its items
     * @param name its name
     * @param kind the kind of its items
     * @param atLeast how many items there must be
     * @param getter gives the items
     * @param adder adds an item
     * @return this declaration
     */
    public <V> Members<T, B> requiredList(
            String name, Kind<V> kind, int atLeast, Function<T, List<V>> getter, BiConsumer<B, V> adder) {
        return add(new ListMember<>(name, true, atLeast, () -> kind, getter, adder));
    }

    /**
     * A list of further objects of this very type.
     *
     * @param name its name
     * @param getter gives the items
     * @param adder adds an item
     * @return this declaration
     */
    public Members<T, B> children(String name, Function<T, List<T>> getter, BiConsumer<B, T> adder) {
        return add(name, self -> new ListMember<>(name, false, 0, () -> self, getter, adder));
    }

    /**
     * An object in which anything is allowed and kept.
     *
     * @param name its name
     * @param getter gives its members
     * @param setter sets them
     * @return this declaration
     */
    public Members<T, B> open(
            String name, Function<T, Map<String, DataValue>> getter, BiConsumer<B, Map<String, DataValue>> setter) {
        return add(new OpenMember<>(name, getter, setter));
    }

    /**
     * Requires one or more of some members, each of which may be absent for itself.
     *
     * @param names their names; the first is the one reported as missing
     * @return this declaration
     */
    public Members<T, B> requireAnyOf(String... names) {
        requirements.add(new Requirement.AnyOf(Arrays.asList(names)));
        return this;
    }

    /**
     * Requires a member, unless another has one of certain values.
     *
     * @param name the required member
     * @param other the name of the other, whose kind is a vocabulary
     * @param values the values that free from the requirement
     * @return this declaration
     */
    public Members<T, B> requireUnless(String name, String other, Set<? extends Enum<?>> values) {
        requirements.add(new Requirement.Unless(name, other, Set.copyOf(values)));
        return this;
    }

    /**
     * Describes the members declared from here on under another name than the object's: members that many types have
     * are described once.
     *
     * @param name the name under which the schema looks for their descriptions
     * @return this declaration
     */
    public Members<T, B> describedUnder(String name) {
        describedUnder = Optional.of(name);
        return this;
    }

    private Members<T, B> add(Member<T, B> member) {
        return add(member.name(), self -> member);
    }

    private Members<T, B> add(String name, Function<Binding<T, B>, Member<T, B>> member) {
        members.add(member);
        describedUnder.ifPresent(owner -> describers.put(name, owner));
        return this;
    }

    Supplier<B> start() {
        return start;
    }

    Function<B, T> finish() {
        return finish;
    }

    List<Member<T, B>> membersOf(Binding<T, B> self) {
        return members.stream().map(member -> member.apply(self)).toList();
    }

    /** Under which name a member is described, the object's own being given. */
    String describer(String member, String own) {
        return describers.getOrDefault(member, own);
    }

    List<Requirement> requirements() {
        return List.copyOf(requirements);
    }
}
