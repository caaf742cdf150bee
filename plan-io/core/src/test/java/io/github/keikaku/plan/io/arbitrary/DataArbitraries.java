package io.github.keikaku.plan.io.arbitrary;

import static io.github.keikaku.plan.io.arbitrary.NumberArbitraries.DECIMALS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.TEXTS;

import io.github.keikaku.plan.model.common.DataValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What extensions hold: anything, nested. */
final class DataArbitraries {

    private static final int DEPTH = 3;
    private static final int WIDTH = 3;

    private static final Arbitrary<DataValue> SCALARS = Arbitraries.oneOf(
            Arbitraries.just(DataValue.ofNull()),
            Arbitraries.of(true, false).map(DataValue::of),
            DECIMALS.map(DataValue::of),
            TEXTS.map(DataValue::of));

    private static final Arbitrary<DataValue> VALUES = values(DEPTH);

    /** The members of an {@code extensions} object, in the order in which they came. */
    static final Arbitrary<Map<String, DataValue>> EXTENSIONS = members(VALUES);

    private DataArbitraries() {}

    private static Arbitrary<DataValue> values(int depth) {
        if (depth == 0) {
            return SCALARS;
        }
        Arbitrary<DataValue> inner = values(depth - 1);
        return IdentityArbitrary.of(Arbitraries.frequencyOf(
                Tuple.of(4, SCALARS),
                Tuple.of(1, inner.list().ofMaxSize(WIDTH).map(DataValue::ofList)),
                Tuple.of(1, members(inner).map(DataValue::ofMap))));
    }

    /** Names are any text at all, but each stands once. */
    private static Arbitrary<Map<String, DataValue>> members(Arbitrary<DataValue> values) {
        Arbitrary<String> names = Arbitraries.oneOf(Arbitraries.of("x-anything", "x-b", "x-a"), TEXTS);
        Arbitrary<Tuple2<String, DataValue>> entries =
                Combinators.combine(names, values).as(Tuple::of);
        return IdentityArbitrary.of(entries.list().ofMaxSize(WIDTH).map(DataArbitraries::inOrder));
    }

    private static Map<String, DataValue> inOrder(List<Tuple2<String, DataValue>> entries) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        entries.forEach(entry -> members.put(entry.get1(), entry.get2()));
        return Collections.unmodifiableMap(members);
    }
}
