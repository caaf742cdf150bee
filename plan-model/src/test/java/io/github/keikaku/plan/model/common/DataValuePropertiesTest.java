package io.github.keikaku.plan.model.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DataValuePropertiesTest {

    @Provide
    Arbitrary<DataValue> values() {
        return nested(3);
    }

    private static Arbitrary<DataValue> nested(int depth) {
        Arbitrary<DataValue> plain = Arbitraries.oneOf(
                Arbitraries.just(DataValue.ofNull()),
                Arbitraries.of(true, false).map(DataValue::of),
                Arbitraries.bigDecimals().ofScale(3).map(DataValue::of),
                names().map(DataValue::of));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<DataValue> inner = nested(depth - 1);
        return Arbitraries.oneOf(
                plain,
                inner.list().ofMaxSize(3).map(DataValue::ofList),
                Arbitraries.maps(names(), inner).ofMaxSize(3).map(DataValue::ofMap));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("指標", "a", "b", "~", "/", "");
    }

    @Provide
    Arbitrary<List<String>> keys() {
        return Arbitraries.strings()
                .alpha()
                .ofMaxLength(4)
                .list()
                .uniqueElements()
                .ofMaxSize(8);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aValueMadeAgainFromItsPartsIsEqual(@ForAll("values") DataValue value) {
        DataValue again = copy(value);

        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
    }

    private static DataValue copy(DataValue value) {
        if (value instanceof DataValue.Sequence sequence) {
            return DataValue.ofList(sequence.values().stream()
                    .map(DataValuePropertiesTest::copy)
                    .toList());
        }
        if (value instanceof DataValue.Mapping mapping) {
            Map<String, DataValue> entries = new LinkedHashMap<>();
            mapping.entries().forEach((name, item) -> entries.put(name, copy(item)));
            return DataValue.ofMap(entries);
        }
        return value;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingInAValueCanBeChangedAtAnyDepth(@ForAll("values") DataValue value) {
        if (value instanceof DataValue.Sequence sequence) {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> sequence.values().add(DataValue.ofNull()));
            sequence.values().forEach(this::nothingInAValueCanBeChangedAtAnyDepth);
        }
        if (value instanceof DataValue.Mapping mapping) {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> mapping.entries().put("new", DataValue.ofNull()));
            mapping.entries().values().forEach(this::nothingInAValueCanBeChangedAtAnyDepth);
        }
    }

    @Property
    void theEntriesOfAMapStayInTheOrderInWhichTheyCame(@ForAll("keys") List<String> keys) {
        Map<String, DataValue> forward = new LinkedHashMap<>();
        keys.forEach(key -> forward.put(key, DataValue.of(key)));
        List<String> reversed = new ArrayList<>(keys);
        Collections.reverse(reversed);
        Map<String, DataValue> backward = new LinkedHashMap<>();
        reversed.forEach(key -> backward.put(key, DataValue.of(key)));

        assertThat(new DataValue.Mapping(forward).entries().keySet()).containsExactlyElementsOf(keys);
        assertThat(new DataValue.Mapping(backward).entries().keySet()).containsExactlyElementsOf(reversed);
        assertThat(DataValue.ofMap(forward)).isEqualTo(DataValue.ofMap(backward));
    }
}
