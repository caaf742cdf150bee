package io.github.keikaku.plan.benchmarks;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.Source;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.ActorCategory;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes a sound plan of any number of measures, the same every time: a tree of four levels, two evaluated years,
 * indicators for every other measure, and the roles of five actors in each policy. Its texts are no city's.
 */
final class PlanGenerator {

    static final FiscalYear FIRST_YEAR = FiscalYear.of(2021);
    static final FiscalYear LAST_YEAR = FiscalYear.of(2026);

    private static final long SEED = 107L;
    private static final int MEASURES_OF_POLICY = 4;
    private static final int POLICIES_OF_FIELD = 5;
    private static final int FIELDS_OF_GOAL = 5;

    private static final List<Actor> ACTORS = List.of(
            actor("citizen", "市民", ActorCategory.CITIZEN, "世帯", "個人"),
            actor("community", "地域", ActorCategory.COMMUNITY, "自治会", "企業", "学校"),
            actor("professional", "専門職", ActorCategory.PROFESSIONAL, "介護事業所", "医療機関"),
            actor("council", "社会福祉協議会", ActorCategory.SOCIAL_WELFARE_COUNCIL, "地区社協", "ボランティアセンター"),
            actor("government", "行政", ActorCategory.GOVERNMENT, "市役所", "出張所"));

    private final int measures;
    private final Wording wording = new Wording(new Random(SEED));
    private final ProgressGenerator progress = new ProgressGenerator(wording);
    private final List<RoleAssignment> roles = new ArrayList<>();
    private int fields;
    private int policies;
    private int made;

    /** A generator of one plan of so many measures. */
    PlanGenerator(int measures) {
        if (measures < 1 || measures > Wording.TITLES) {
            throw new IllegalArgumentException(
                    "a generated plan has 1 to " + Wording.TITLES + " measures, not " + measures);
        }
        this.measures = measures;
    }

    Plan generate() {
        List<PlanElement> goals = new ArrayList<>();
        while (made < measures) {
            goals.add(goal(goals.size()));
        }
        return Plan.builder()
                .id("generated-" + measures)
                .kind(PlanKind.COMPREHENSIVE)
                .title("計測のために生成した総合計画")
                .municipality(Municipality.builder()
                        .code(MunicipalityCode.of("132217"))
                        .name("清瀬市")
                        .prefecture("東京都")
                        .build())
                .period(PlanPeriod.of(FIRST_YEAR, LAST_YEAR))
                .review(Review.builder().everyYears(1).isPublic(true).build())
                .addLevels(level("goal", "基本目標").build())
                .addLevels(level("field", "分野").parent("goal").build())
                .addLevels(level("policy", "施策").parent("field").build())
                .addLevels(
                        level("measure", "事業").parent("policy").evaluated(true).build())
                .addAllElements(goals)
                .addAllEvaluations(progress.evaluations(measures))
                .addAllIndicators(progress.indicators(measures))
                .addAllActors(ACTORS)
                .addAllRoles(roles)
                .addSources(Source.builder().id("s1").title("事業評価調書").build())
                .build();
    }

    private PlanElement goal(int i) {
        PlanElement.Builder goal = element("g" + (i + 1), "goal", i + 1, Wording.goal(i));
        for (int field = 0; field < FIELDS_OF_GOAL && made < measures; field++) {
            goal.addChildren(field(field));
        }
        return goal.build();
    }

    private PlanElement field(int i) {
        int all = fields++;
        PlanElement.Builder field = element("f" + (all + 1), "field", i + 1, Wording.field(all));
        for (int policy = 0; policy < POLICIES_OF_FIELD && made < measures; policy++) {
            field.addChildren(policy(policy));
        }
        return field.build();
    }

    private PlanElement policy(int i) {
        int all = policies++;
        String id = "p" + (all + 1);
        String title = Wording.subjectAndTheme(all);
        String matter = Wording.localMatter(all);
        roles.addAll(ACTORS.stream().map(actor -> role(actor, id, matter)).toList());
        int last = Math.min(made + MEASURES_OF_POLICY, measures);
        List<PlanElement> children =
                IntStream.range(made, last).mapToObj(this::measure).toList();
        made = last;
        return element(id, "policy", i + 1, title)
                .priority(all % 10 == 0)
                .goal(wording.purpose(title))
                .addAllChildren(children)
                .build();
    }

    private PlanElement measure(int i) {
        String title = Wording.measure(i);
        PlanElement.Builder measure = element("m" + (i + 1), "measure", i + 1, title)
                .description(wording.description())
                .addDepartments(Wording.department(i));
        if (i % 3 == 0) {
            measure.period(PlanPeriod.of(FIRST_YEAR, LAST_YEAR));
        }
        return measure.build();
    }

    private RoleAssignment role(Actor actor, String element, String matter) {
        Statement statement = Statement.builder()
                .text(wording.role(actor.getName(), matter))
                .addQualifiers(actor.getMembers().get(wording.number(0, 1)))
                .build();
        return RoleAssignment.builder()
                .actor(actor.getId())
                .element(element)
                .addStatements(statement)
                .build();
    }

    private static PlanElement.Builder element(String id, String level, int number, String title) {
        return PlanElement.builder()
                .id(id)
                .level(level)
                .number(Integer.toString(number))
                .title(title);
    }

    private static Level.Builder level(String id, String name) {
        return Level.builder().id(id).name(name);
    }

    private static Actor actor(String id, String name, ActorCategory category, String... members) {
        return Actor.builder()
                .id(id)
                .name(name)
                .addCategories(category)
                .addMembers(members)
                .build();
    }
}
