package io.github.keikaku.plan.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashTwinsTest {

    @Test
    void amongNothingThereAreNoTwins() {
        assertThat(new HashTwins(0).find().isEmpty()).isTrue();
    }

    @Test
    void whateverHasAnEqualIsFoundWithIt() {
        assertThat(find("a", "b", "a", "c", "a").stream()).contains(0, 2, 4);
    }

    @Test
    void thingsOfOneHashAreFoundThoughTheyDiffer() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(find("Aa", "BB").stream()).containsExactly(0, 1);
    }

    @Test
    void fewAreFoundThatHaveNoEqual() {
        HashTwins twins = new HashTwins(1);
        IntStream.range(0, 100_000).forEach(i -> twins.add(("e" + i).hashCode()));

        assertThat(twins.find().cardinality()).isLessThan(10_000);
    }

    @Test
    void anEqualIsFoundHoweverManyThereAre() {
        HashTwins twins = new HashTwins(10);
        IntStream.range(0, 100_000).forEach(i -> twins.add(("e" + i).hashCode()));
        twins.add("e7".hashCode());

        assertThat(twins.find().stream()).contains(7, 100_000);
    }

    private static BitSet find(String... things) {
        HashTwins twins = new HashTwins(things.length);
        List.of(things).forEach(thing -> twins.add(thing.hashCode()));
        return twins.find();
    }
}
