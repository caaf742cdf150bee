package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.model.common.DataValue;
import java.util.ArrayList;
import java.util.List;

/** Adds sound parts to the end of the lists of a sound plan. */
final class Growth {

    private static final List<String> ACTORS = List.of("citizen", "community", "professional", "council", "city");

    /** Grades with policies that go with them, and need no explanation beyond outcomes and challenges. */
    private static final List<String> RATINGS = List.of(
            "'grade': 'A', 'nextPolicy': '継続'",
            "'grade': 'B', 'nextPolicy': '充実'",
            "'grade': 'C', 'nextPolicy': '改善'",
            "'grade': 'A', 'nextPolicy': '縮小'");

    private DataValue document;
    private int policies = 1;
    private int measures = 4;

    Growth(DataValue document) {
        this.document = document;
    }

    DataValue document() {
        return document;
    }

    /** A policy, without a number of its own, with as many pillars as there are numbers, each of so many measures. */
    void addTree(List<Integer> measuresOfPillars) {
        String policy = "p" + ++policies;
        List<String> pillars = new ArrayList<>();
        for (int i = 1; i <= measuresOfPillars.size(); i++) {
            String pillar = policy + "-" + i;
            List<String> children = new ArrayList<>();
            for (int j = 1; j <= measuresOfPillars.get(i - 1); j++) {
                children.add(measure(j));
            }
            pillars.add("{'id': '%s', 'level': 'pillar', 'number': '%d', 'title': '柱 %s', 'children': %s}"
                    .formatted(pillar, i, pillar, children));
            addRoles(pillar);
        }
        add(
                "/elements/-",
                "{'id': '%s', 'level': 'policy', 'title': '方針 %s', 'children': %s}".formatted(policy, policy, pillars));
    }

    /** A measure and its entry in the first evaluation. */
    private String measure(int number) {
        String id = "m" + ++measures;
        add("/evaluations/0/entries/-", entry(id, 2018, RATINGS.get(measures % RATINGS.size())));
        return "{'id': '%s', 'level': 'measure', 'number': '%d', 'title': '取組 %s', 'goal': '%s が根づいている'}"
                .formatted(id, number, id, id);
    }

    private void addRoles(String pillar) {
        for (String actor : ACTORS) {
            add(
                    "/roles/-",
                    "{'actor': '%s', 'element': '%s', 'statements': ['%s で %s として担う']}"
                            .formatted(actor, pillar, pillar, actor));
        }
    }

    /** An evaluation of a year after the first, of all measures or of one. */
    void addYear(int number) {
        int year = 2018 + number;
        List<String> entries = new ArrayList<>();
        int last = year % 2 == 0 ? 1 : measures;
        for (int i = 1; i <= last; i++) {
            entries.add(entry("m" + i, year, "'grade': 'B', 'nextPolicy': '継続'"));
        }
        add(
                "/evaluations/-",
                "{'fiscalYear': %d, 'coverage': '%s', 'entries': %s}"
                        .formatted(year, last == 1 ? "SELECTED" : "ALL", entries));
    }

    private static String entry(String element, int year, String rating) {
        return "{'element': '%s', %s, 'outcomes': ['%s を%d年度に進めた'], 'challenges': ['%s は%d年度に人手が足りない']}"
                .formatted(element, rating, element, year, element, year);
    }

    void addIndicator(int number) {
        add("/indicators/-", """
                {'id': 'x%d', 'element': 'm%d', 'name': '講座 %d の参加者数', 'unit': '人', 'observations': [
                 {'period': 'FY2018', 'kind': 'ACTUAL', 'value': %d.5, 'reportedIn': 'FY2018'},
                 {'period': 'FY2022', 'kind': 'TARGET', 'value': %d}]}""".formatted(number, number, number, 10 * number, 20 * number));
    }

    void addBody(int number) {
        add(
                "/bodies/-",
                "{'id': 'x%d', 'name': '部会 %d', 'kind': 'COMMITTEE', 'tier': %d, 'parent': '%s'}"
                        .formatted(number, number, number + 1, number == 1 ? "b1" : "x" + (number - 1)));
        add(
                "/milestones/-",
                "{'date': '2019-0%d', 'label': '部会 %d の設置', 'body': 'x%d'}".formatted(number, number, number));
    }

    private void add(String path, String value) {
        document = SoundPlans.apply("[{'op': 'add', 'path': '" + path + "', 'value': " + value + "}]", document);
    }
}
