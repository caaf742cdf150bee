package io.github.keikaku.plan;

import java.util.List;
import java.util.stream.Stream;

/** One fault for each rule on scales and evaluations, those on figures, and some of those on texts. */
final class PlantedFaults {

    private static final String ENTRIES = "/evaluations/0/entries/";

    private PlantedFaults() {}

    static List<PlantedFault> in(KiyosePlan plan) {
        return Stream.of(
                        scale(plan),
                        evaluations(plan),
                        symbols(plan),
                        entries(plan),
                        PlantedFigures.in(plan),
                        texts(plan))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PlantedFault> scale(KiyosePlan plan) {
        KiyosePlan sameGrade = plan.replace("\"symbol\": \"D\"", "\"symbol\": \"C\"");
        KiyosePlan samePolicy = plan.replace("\"symbol\": \"廃止\"", "\"symbol\": \"縮小\"");
        KiyosePlan noMeaning = plan.replace(",\n        \"canonical\": \"NOT_IMPLEMENTED\"", "");
        return List.of(
                new PlantedFault(
                        "scale.grade.duplicate", "/scale/grades/3/symbol", plan.lineOf("\"symbol\": \"D\""), sameGrade),
                new PlantedFault(
                        "scale.policy.duplicate",
                        "/scale/policies/5/symbol",
                        plan.lineOf("\"symbol\": \"廃止\""),
                        samePolicy),
                new PlantedFault(
                        "scale.canonical.missing", "/scale/grades/3", plan.lineOf("\"symbol\": \"D\"") - 1, noMeaning));
    }

    private static List<PlantedFault> evaluations(KiyosePlan plan) {
        KiyosePlan later = plan.replace("\"fiscalYear\": 2018", "\"fiscalYear\": 2027");
        KiyosePlan yearly = plan.replace("\"extent\": \"EXCERPT\"", "\"extent\": \"FULL\"")
                .replace(
                        "  \"levels\": [",
                        "  \"review\": { \"everyYears\": 1 },\n  \"legalItems\": [ \"swa-107-1\" ],\n  \"levels\": [");
        KiyosePlan twice = plan.withEvaluation("    { \"fiscalYear\": 2018, \"stage\": \"SELF\" }");
        KiyosePlan twoStages = plan.withEvaluation("""
                    {
                      "fiscalYear": 2018,
                      "stage": "EXTERNAL",
                      "coverage": "SELECTED",
                      "entries": [
                        {
                          "element": "m20",
                          "grade": "C",
                          "nextPolicy": "改善",
                          "outcomes": [ "窓口の案内" ],
                          "challenges": [ "連携の強化" ]
                        }
                      ]
                    }""");
        return List.of(
                new PlantedFault(
                        "evaluation.year.outside-plan",
                        "/evaluations/0/fiscalYear",
                        later.lineOf("\"fiscalYear\": 2027"),
                        later),
                new PlantedFault("evaluation.year.missing", "/review", yearly.lineOf("\"review\""), yearly),
                new PlantedFault("evaluation.duplicate", "/evaluations/1", twice.lineOf("\"stage\""), twice),
                new PlantedFault(
                        "evaluation.stages-differ",
                        "/evaluations/1/entries/0/grade",
                        twoStages.lineOf("EXTERNAL") + 5,
                        twoStages),
                new PlantedFault(
                        "evaluation.entry.missing",
                        "/evaluations/0",
                        plan.lineOf("\"fiscalYear\": 2018") - 1,
                        plan.withoutEntry("m20")));
    }

    private static List<PlantedFault> symbols(KiyosePlan plan) {
        int m20 = plan.lineOfEntry("m20");
        return List.of(
                new PlantedFault(
                        "evaluation.entry.duplicate",
                        ENTRIES + "20/element",
                        plan.lineOfEntry("m21") + 1,
                        plan.inEntry("m21", "\"element\": \"m21\"", "\"element\": \"m20\"")),
                new PlantedFault(
                        "evaluation.entry.level",
                        ENTRIES + "19/element",
                        m20 + 1,
                        plan.inEntry("m20", "\"element\": \"m20\"", "\"element\": \"d10\"")),
                new PlantedFault(
                        "evaluation.grade.missing",
                        ENTRIES + "19",
                        m20,
                        plan.inEntry("m20", "          \"grade\": \"B\",\n", "")),
                new PlantedFault(
                        "evaluation.grade.unknown",
                        ENTRIES + "19/grade",
                        m20 + 2,
                        plan.inEntry("m20", "\"grade\": \"B\"", "\"grade\": \"Ｂ\"")),
                new PlantedFault(
                        "evaluation.policy.missing",
                        ENTRIES + "19",
                        m20,
                        plan.inEntry("m20", "          \"nextPolicy\": \"改善\",\n", "")),
                new PlantedFault(
                        "evaluation.policy.unknown",
                        ENTRIES + "19/nextPolicy",
                        m20 + 3,
                        plan.inEntry("m20", "\"改善\"", "\"改 善\"")));
    }

    private static List<PlantedFault> entries(KiyosePlan plan) {
        int m3 = plan.lineOfEntry("m3");
        int m20 = plan.lineOfEntry("m20");
        String challengeOfM8 = "身近な地域の課題を見つけて解決する担い手が要るが、各人の生活に合う場を整えにくく、人材を確保し育てることが難しい";
        String challengeOfM20 = "「ひとまず相談窓口」の実績は一部の事業所に限られ、定着させる取組の検討が要る";
        return List.of(
                new PlantedFault(
                        "evaluation.grade-policy.inconsistent",
                        ENTRIES + "19",
                        m20,
                        plan.inEntry("m20", "\"改善\"", "\"新規\"")),
                new PlantedFault(
                        "evaluation.grade-policy.unaddressed",
                        ENTRIES + "2",
                        m3,
                        plan.inEntry("m3", "\"改善\"", "\"継続\"")),
                new PlantedFault(
                        "evaluation.priority-stalled",
                        ENTRIES + "19",
                        m20,
                        plan.inEntry("m20", "\"改善\"", "\"継続\"").inEntry("m20", "\"B\"", "\"C\"")),
                new PlantedFault(
                        "evaluation.outcome.missing", ENTRIES + "19", m20, plan.withoutList("m20", "outcomes")),
                new PlantedFault(
                        "evaluation.challenge.missing", ENTRIES + "2", m3, plan.withoutList("m3", "challenges")),
                new PlantedFault(
                        "evaluation.not-implemented.with-outcome",
                        ENTRIES + "19",
                        m20,
                        plan.inEntry("m20", "\"B\"", "\"D\"")),
                new PlantedFault(
                        "evaluation.text.duplicate",
                        ENTRIES + "19/challenges/2",
                        plan.lineOf(challengeOfM20),
                        plan.replace(challengeOfM20, challengeOfM8)));
    }

    private static List<PlantedFault> texts(KiyosePlan plan) {
        KiyosePlan radical = plan.replace("市民活動団体の活動活性化", "市⺠活動団体の活動活性化");
        KiyosePlan mixed = plan.replace("参加1,390名、うち65才以上1,050人", "参加1,390名、うち６５才以上1,050人");
        return List.of(
                new PlantedFault(
                        "text.radical",
                        "/elements/1/children/0/children/2/children/1/title",
                        plan.lineOf("市民活動団体の活動活性化"),
                        radical),
                new PlantedFault(
                        "text.width.mixed",
                        "/evaluations/0/entries/8/outcomes/0/items/2/items/0",
                        plan.lineOf("参加1,390名"),
                        mixed));
    }
}
