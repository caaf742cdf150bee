package io.github.keikaku.plan.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CyclesTest {

    private static Map<String, List<String>> graph(String... edges) {
        Map<String, List<String>> graph = new LinkedHashMap<>();
        for (String edge : edges) {
            graph.put(edge.substring(0, 1), List.of(edge.substring(1).split("")));
        }
        return graph;
    }

    @Test
    void aCircleBeginsWithItsFirstMemberAndFollowsTheReferences() {
        assertThat(Cycles.in(graph("xb", "bc", "cd", "db"))).containsExactly(List.of("b", "c", "d"));
    }

    @Test
    void eachGroupOfThingsThatLeadToOneAnotherIsNamedOnceByAShortestCircle() {
        assertThat(Cycles.in(graph("abc", "ba", "cd", "da", "ef", "fe", "gg")))
                .containsExactly(List.of("a", "b"), List.of("e", "f"), List.of("g"));
    }

    @Test
    void whatOnlyLeadsToACircleIsNotInIt() {
        assertThat(Cycles.in(graph("ab", "bb", "ca"))).containsExactly(List.of("b"));
    }

    @Test
    void unknownTargetsAndBranchesThatMeetAgainAreNoCircle() {
        assertThat(Cycles.in(graph("abc", "bd", "cd", "dz"))).isEmpty();
    }

    @Test
    void aLongChainNeedsNoStack() {
        Map<String, List<String>> chain = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            chain.put("n" + i, List.of("n" + (i + 1) % 100_000));
        }

        assertThat(Cycles.in(chain))
                .singleElement()
                .satisfies(circle -> assertThat(circle).hasSize(100_000).startsWith("n0", "n1"));
    }
}
