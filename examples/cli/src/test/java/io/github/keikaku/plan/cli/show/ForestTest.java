package io.github.keikaku.plan.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForestTest {

    @Test
    void eachThingStandsBelowItsParent() {
        assertThat(walk("b<a", "a", "c", "d<b", "e<a")).containsExactly("a 0", "b 1", "d 2", "e 1", "c 0");
    }

    @Test
    void whatNamesAnUnknownParentIsARoot() {
        assertThat(walk("a<gone", "b<a")).containsExactly("a 0", "b 1");
    }

    @Test
    void aCircleIsWalkedOnceAndNothingIsLost() {
        assertThat(walk("r", "a<c", "b<a", "c<b", "s<s")).containsExactly("r 0", "a 0", "b 1", "c 2", "s 0");
    }

    @Test
    void thingsOfOneIdAllStay() {
        assertThat(walk("a", "a", "b<a")).containsExactly("a 0", "b 1", "a 0");
    }

    @Test
    void depthTakesNoStack() {
        String[] chain = IntStream.range(0, 100_000)
                .mapToObj(i -> i == 0 ? "0" : i + "<" + (i - 1))
                .toArray(String[]::new);

        assertThat(walk(chain)).hasSize(100_000).last().isEqualTo("99999 99999");
    }

    /** Walks things written as id, or id and parent with a sign between them. */
    private static List<String> walk(String... things) {
        return Forest.walk(List.of(things), ForestTest::id, ForestTest::parent).stream()
                .map(placed -> id(placed.thing()) + " " + placed.depth())
                .toList();
    }

    private static String id(String thing) {
        int sign = thing.indexOf('<');
        return sign < 0 ? thing : thing.substring(0, sign);
    }

    private static Optional<String> parent(String thing) {
        int sign = thing.indexOf('<');
        return sign < 0 ? Optional.empty() : Optional.of(thing.substring(sign + 1));
    }
}
