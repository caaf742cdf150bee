package io.github.keikaku.plan;

import java.util.List;

/** One fault for each rule on indicators that speaks about a few figures of an excerpt. */
final class PlantedFigures {

    private PlantedFigures() {}

    static List<PlantedFault> in(KiyosePlan plan) {
        return List.of(
                unitOf(plan, "indicator.unit.missing", "", "      \"unit\": \"団体\",\n", ""),
                unitOf(plan, "indicator.unit.name-mismatch", "/unit", "\"name\": \"サロン\"", "\"name\": \"サロンの参加者数\""),
                fault(
                        "indicator.name.duplicate",
                        "/indicators/121/name",
                        "\"name\"",
                        plan.inIndicator("m34-patrols", nameOf(plan, "m34-patrols"), nameOf(plan, "m34-drills")),
                        "m34-patrols"),
                salons(
                        plan,
                        "indicator.not-evaluated-year",
                        "/period",
                        "\"period\": \"FY2018\"",
                        "\"period\": \"FY2017\""),
                salons(plan, "indicator.value.missing", "", "          \"value\": 45,\n", ""),
                salons(
                        plan,
                        "indicator.value.unexpected",
                        "/value",
                        "\"value\": 45",
                        "\"status\": \"MISSING\", \"value\": 45"),
                salons(plan, "indicator.breakdown.sum", "/value", "\"value\": 45", "\"value\": 46"),
                salons(
                        plan.inIndicator("m12-salons", "\"ACTUAL\"", "\"TARGET\""),
                        "indicator.period.outside-plan",
                        "/period",
                        "\"period\": \"FY2018\"",
                        "\"period\": \"FY2030\""),
                schools(plan, "indicator.whole.zero", "/outOf", "\"outOf\": 9", "\"outOf\": 0"),
                schools(plan, "indicator.ratio.exceeds-whole", "", "\"value\": 9", "\"value\": 10"),
                fault(
                        "indicator.value.negative",
                        "/indicators/46/observations/0/value",
                        "\"value\"",
                        plan.inIndicator("m12-salon-sessions-elderly", "\"value\": 15", "\"value\": -15"),
                        "m12-salon-sessions-elderly"),
                fault(
                        "indicator.percentage.range",
                        "/indicators/98/observations/0/value",
                        "\"value\"",
                        plan.inIndicator("m26-neighborhood-membership", "\"value\": 35", "\"value\": 350"),
                        "m26-neighborhood-membership"),
                fault(
                        "indicator.observation.duplicate",
                        "/indicators/62/observations/1",
                        "        {\n          \"period\": \"FY2018\",\n          \"kind\": \"ACTUAL\",\n          \"value\": 16.0",
                        plan.inIndicator("m15-registered-groups-meeting", "\"value\": 14", "\"value\": 16.0"),
                        "m15-registered-groups-meeting"),
                fault(
                        "indicator.observation.conflict",
                        "/indicators/82/observations/1",
                        "        {\n          \"period\": \"FY2018\",\n          \"kind\": \"ACTUAL\",\n          \"value\": 15",
                        plan.inIndicator("m21-graduates", "\"FY2017\"", "\"FY2018\""),
                        "m21-graduates"),
                fault(
                        "indicator.period.mixed",
                        "/indicators/82/observations/0/period",
                        "\"period\"",
                        plan.inIndicator("m21-graduates", "\"FY2017\"", "\"CY2017\""),
                        "m21-graduates"),
                fault(
                        "indicator.target.against-polarity",
                        "/indicators/40/observations/1/value",
                        "\"value\": 10",
                        plan.inIndicator("m11-shelter-councils", "\"ACTUAL\"", "\"BASELINE\"")
                                .inIndicator("m11-shelter-councils", "\"ACTUAL\"", "\"TARGET\"")
                                .inIndicator("m11-shelter-councils", "\"value\": 14", "\"value\": 10"),
                        "m11-shelter-councils"));
    }

    private static PlantedFault unitOf(KiyosePlan plan, String rule, String member, String old, String by) {
        String begin = member.isEmpty() ? "\"id\"" : "\"unit\"";
        PlantedFault fault =
                fault(rule, "/indicators/42" + member, begin, plan.inIndicator("m12-salons", old, by), "m12-salons");
        // An object begins on the line before its id.
        return member.isEmpty() ? new PlantedFault(fault.rule(), fault.path(), fault.line() - 1, fault.plan()) : fault;
    }

    private static PlantedFault salons(KiyosePlan plan, String rule, String member, String old, String by) {
        return firstFigure(plan, "m12-salons", 42, rule, member, old, by);
    }

    private static PlantedFault schools(KiyosePlan plan, String rule, String member, String old, String by) {
        return firstFigure(plan, "m2-baby-elementary", 0, rule, member, old, by);
    }

    private static PlantedFault firstFigure(
            KiyosePlan plan, String id, int index, String rule, String member, String old, String by) {
        String begin = member.isEmpty() ? "        {\n          \"period\"" : "\"" + member.substring(1) + "\":";
        return fault(
                rule, "/indicators/" + index + "/observations/0" + member, begin, plan.inIndicator(id, old, by), id);
    }

    /** A fault on the line where some text stands for the first time in an indicator. */
    private static PlantedFault fault(String rule, String path, String at, KiyosePlan spoilt, String id) {
        return new PlantedFault(rule, path, spoilt.lineInIndicator(id, at), spoilt);
    }

    private static String nameOf(KiyosePlan plan, String id) {
        return plan.lineTextInIndicator(id, "\"name\"");
    }
}
