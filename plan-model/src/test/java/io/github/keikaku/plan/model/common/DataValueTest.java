package io.github.keikaku.plan.model.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataValueTest {

    @Test
    void everySortOfValuePrintsPlainly() {
        assertThat(DataValue.ofNull()).hasToString("null");
        assertThat(DataValue.of(true)).hasToString("true");
        assertThat(DataValue.of(42)).hasToString("42");
        assertThat(DataValue.of(new BigDecimal("1.50"))).hasToString("1.50");
        assertThat(DataValue.of("施策")).hasToString("施策");
        assertThat(DataValue.ofTexts(List.of("企業", "学校"))).hasToString("[企業, 学校]");
        assertThat(DataValue.ofMap(Map.of("a", DataValue.ofNull()))).hasToString("{a=null}");
    }

    @Test
    void decimalsAreKeptAsWritten() {
        assertThat(DataValue.of(new BigDecimal("1.50"))).isNotEqualTo(DataValue.of(new BigDecimal("1.5")));
        assertThat(DataValue.of(new BigDecimal("2"))).isEqualTo(DataValue.of(2));
        assertThat(DataValue.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
    }

    @Test
    void valuesOfDifferentSortsDiffer() {
        assertThat(DataValue.of("1")).isNotEqualTo(DataValue.of(1));
        assertThat(DataValue.of("null")).isNotEqualTo(DataValue.ofNull());
        assertThat(DataValue.of("true")).isNotEqualTo(DataValue.of(true));
        assertThat(DataValue.ofList(List.of())).isNotEqualTo(DataValue.ofMap(Map.of()));
    }

    @Test
    void aMapKeepsItsOrderAndIsEqualInWhateverOrder() {
        Map<String, DataValue> forward = new LinkedHashMap<>();
        forward.put("zeta", DataValue.of(1));
        forward.put("alpha", DataValue.of(2));
        forward.put("mu", DataValue.of(3));
        Map<String, DataValue> backward = new LinkedHashMap<>();
        List<String> names = List.of("mu", "alpha", "zeta");
        names.forEach(name -> backward.put(name, forward.get(name)));

        DataValue.Mapping one = new DataValue.Mapping(forward);
        DataValue.Mapping two = new DataValue.Mapping(backward);

        assertThat(one.entries().keySet()).containsExactly("zeta", "alpha", "mu");
        assertThat(two.entries().keySet()).containsExactly("mu", "alpha", "zeta");
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    }

    @Test
    void whatAValueWasMadeFromMayChangeAndTheValueDoesNot() {
        List<DataValue> items = new ArrayList<>(List.of(DataValue.of("a")));
        Map<String, DataValue> entries = new LinkedHashMap<>(Map.of("list", DataValue.ofList(items)));
        List<String> texts = new ArrayList<>(List.of("a"));
        DataValue map = DataValue.ofMap(entries);
        DataValue list = DataValue.ofTexts(texts);

        items.add(DataValue.of("b"));
        entries.put("more", DataValue.ofNull());
        texts.set(0, "b");

        assertThat(map).hasToString("{list=[a]}");
        assertThat(list).hasToString("[a]");
    }

    @Test
    void whatAValueHoldsCannotBeChanged() {
        List<DataValue> items = new DataValue.Sequence(List.of(DataValue.of("a"))).values();
        Map<String, DataValue> entries = new DataValue.Mapping(Map.of("a", DataValue.of("a"))).entries();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> items.add(DataValue.ofNull()));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> entries.put("b", DataValue.ofNull()));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> entries.entrySet().iterator().next().setValue(DataValue.ofNull()));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void nullsAreRefusedForNullIsAValueOfItsOwn() {
        List<DataValue> items = Arrays.asList(DataValue.of("a"), null);
        Map<String, DataValue> entries = new LinkedHashMap<>();
        entries.put("a", null);

        assertThatNullPointerException().isThrownBy(() -> DataValue.of((String) null));
        assertThatNullPointerException().isThrownBy(() -> DataValue.of((BigDecimal) null));
        assertThatNullPointerException().isThrownBy(() -> DataValue.ofList(items));
        assertThatNullPointerException().isThrownBy(() -> DataValue.ofMap(entries));
        assertThatNullPointerException().isThrownBy(() -> DataValue.ofTexts(Arrays.asList("a", null)));
    }
}
