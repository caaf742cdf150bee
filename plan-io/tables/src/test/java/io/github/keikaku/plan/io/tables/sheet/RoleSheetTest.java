package io.github.keikaku.plan.io.tables.sheet;

import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.account;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.japanese;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.remarks;
import static io.github.keikaku.plan.io.tables.sheet.WelfarePlan.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.ActorCategory;
import io.github.keikaku.plan.model.role.RoleAssignment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleSheetTest {

    static final Plan PLAN = Plan.builder()
            .copyOf(WelfarePlan.PLAN)
            .addActors(actor("citizen", "市民", ActorCategory.CITIZEN).build())
            .addActors(actor("community", "地域の人々", ActorCategory.COMMUNITY)
                    .addMembers("企業", "学校", "民生委員・児童委員")
                    .build())
            .addActors(actor("council", "社会福祉協議会", ActorCategory.SOCIAL_WELFARE_COUNCIL)
                    .build())
            .addActors(actor("government", "行政", ActorCategory.GOVERNMENT).build())
            .addActors(actor("health", "保健所", ActorCategory.GOVERNMENT)
                    .parent("government")
                    .build())
            .build();

    private static Actor.Builder actor(String id, String name, ActorCategory category) {
        Actor.Builder actor = Actor.builder();
        actor.id(id).name(name).addCategories(category);
        return actor;
    }

    private static ImportResult read(String... rows) {
        return SheetImport.onto(PLAN).read(sheet(rows));
    }

    /** Each role as its actor, its element and its statements with their qualifiers. */
    private static List<String> roles(ImportResult result) {
        return result.getPlan().orElseThrow().getRoles().stream()
                .map(role -> role.getActor() + " " + role.getElement().orElse("-") + " "
                        + role.getStatements().stream()
                                .map(statement -> statement.getText()
                                        + (statement.getQualifiers().isEmpty() ? "" : statement.getQualifiers()))
                                .collect(Collectors.joining("/")))
                .toList();
    }

    @Test
    void actorsMayBeColumns() {
        ImportResult result = read(
                "役割分担表|||", "|||", "施策の方向性|具体的な取組|市 民|行政の役割", "【方向性１】福祉教育の推進|福祉の理解|・学ぶ\\n・広める|・教える", "|相談の充実|・相談する|");

        assertThat(roles(result)).containsExactly("citizen m1 学ぶ/広める", "government m1 教える", "citizen m2 相談する");
        assertThat(result.getFindings()).isEmpty();
        assertThat(account(result)).contains("A1 title-line", "C3 heading", "A4 tree-label", "B4 measure", "D4 role");
    }

    @Test
    void actorsMayBeRows() {
        ImportResult result = read("|福祉教育の推進||相談体制", "主体|取組１|取組２|取組３", "市民|学ぶ|相談する|", "行政|教える||知らせる");

        assertThat(roles(result))
                .containsExactly("citizen m1 学ぶ", "government m1 教える", "citizen m2 相談する", "government m3 知らせる");
        assertThat(remarks(result)).isEmpty();
        assertThat(account(result)).contains("A3 actor", "B2 measure", "C3 role");
    }

    @Test
    void rowsMayBeAboutBranches() {
        ImportResult result = read("施策の方向性|市民|行政", "1 福祉教育の推進|学ぶ|教える", "2 相談体制|相談する|－", "計画全体|参加する|");

        assertThat(roles(result))
                .containsExactly("citizen - 参加する", "citizen d1 学ぶ", "government d1 教える", "citizen d2 相談する");
        assertThat(account(result)).contains("C3 dash");
    }

    @Test
    void rolesOfABranchStandBesideThoseOfItsMeasures() {
        ImportResult result =
                read("施策の方向性|具体的な取組|市民|行政", "福祉教育の推進||学ぶ|", "|福祉の理解|読む|", "相談体制||相談する|受ける", "相談体制||。また聞く|");

        assertThat(roles(result))
                .containsExactly("citizen d1 学ぶ", "citizen m1 読む", "citizen d2 相談する", "government d2 受ける");
        assertThat(remarks(result)).containsExactly("C5 import.role.duplicate");
    }

    @Test
    void rolesMayBeListedUnderTheNamesOfElements() {
        ImportResult result = read(
                "具体的な取組１　福祉の理解||",
                "主体|役割|担当者",
                "市民|・学ぶ|山田",
                "行政|・教える|",
                "|・支える|",
                "具体的な取組２　相談の充実||",
                "主体|役割|担当者",
                "市民|・相談する|",
                "具体的な取組９　新しい取組||",
                "市民|・始める|");

        assertThat(roles(result)).containsExactly("citizen m1 学ぶ", "government m1 教える/支える", "citizen m2 相談する");
        assertThat(remarks(result)).containsExactly("A9 import.role.block-unmatched");
        assertThat(account(result))
                .contains("A1 measure", "C3 personal-data", "A7 repeated-heading", "B10 row-without-measure");
        assertThat(japanese(result)).contains("「具体的な取組9 新しい取組」に当たる要素が計画にないか、定まりません。");
    }

    @Test
    void eachRoleMayHaveARowOfItsOwn() {
        ImportResult result = read("具体的な取組|主体|役割", "福祉の理解|市民|学ぶ", "|行政|教える", "取組８|市民|何か", "相談の充実|市民|相談する");

        assertThat(roles(result)).containsExactly("citizen m1 学ぶ", "government m1 教える", "citizen m2 相談する");
        assertThat(remarks(result)).containsExactly("A4 import.measure.unmatched");
        assertThat(account(result)).contains("C4 row-without-measure");
    }

    @Test
    void rolesOfNothingElseAreThoseOfThePlanAndThatIsSaid() {
        ImportResult result = read("推進体制|", "主体|期待される役割", "市民|参加する", "行政|支える");

        assertThat(roles(result)).containsExactly("citizen - 参加する", "government - 支える");
        assertThat(japanese(result)).isEqualTo("どの施策の役割とも書かれていないため、計画全体の役割としました。\n");
    }

    @Test
    void whatStandsInBracketsRestrictsAStatementWhereThePlanKnowsIt() {
        ImportResult result =
                read("取組|市民|地域の人々", "福祉の理解|・学ぶ【充実】|・助ける（企業・学校）\\n・見守る。(民生委員・児童委員)\\n・集う（若者）\\n・歩く（年３回）（企業）\\n　◆道を（学校）");

        assertThat(roles(result))
                .containsExactly("citizen m1 学ぶ【充実】", "community m1 助ける[企業, 学校]/見守る。[民生委員・児童委員]/集う（若者）/歩く（年3回）[企業]");
        assertThat(result.getPlan()
                        .orElseThrow()
                        .getRoles()
                        .get(1)
                        .getStatements()
                        .get(3)
                        .getItems())
                .containsExactly(
                        Statement.builder().text("道を").addQualifiers("学校").build());
        assertThat(japanese(result).lines())
                .containsExactly(
                        "文末の「【充実】」は、主体「市民」の構成員として計画にないため、文に残しました。",
                        "文末の「（若者）」は、主体「地域の人々」の構成員として計画にないため、文に残しました。",
                        "文末の「（年3回）」は、主体「地域の人々」の構成員として計画にないため、文に残しました。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"社会福祉\\n協議会", "【共助】社協", "社協", "社会福祉協議会（共助）", "社会福祉協議会が取り組むこと", "社会福祉協議会の主な取組"})
    void actorsAreKnownByNameOrByTheUsualWord(String heading) {
        ImportResult result = read("取組|市民|" + heading, "福祉の理解|学ぶ|広める");

        assertThat(roles(result)).containsExactly("citizen m1 学ぶ", "council m1 広める");
        assertThat(remarks(result)).isEmpty();
        assertThat(japanese(result))
                .isEqualTo(heading.contains("社協") ? "「" + heading + "」を主体「社会福祉協議会」と読み取りました。\n" : "");
    }

    @Test
    void partsAndMembersOfActorsMayHaveColumns() {
        ImportResult result = read("取組|行政（保健所）|行政（市）|企業|地域の人々（学校）|地域の人々", "福祉の理解|診る|教える|雇う|習う|集う");

        assertThat(roles(result)).containsExactly("community m1 雇う[企業]/習う[学校]/集う", "government m1 教える", "health m1 診る");
        assertThat(remarks(result)).isEmpty();
    }

    @Test
    void ofTwoActorsWithOneNameNoneIsChosen() {
        Plan plan = Plan.builder()
                .copyOf(PLAN)
                .addActors(actor("pta", "団体", ActorCategory.CIVIC_GROUP).build())
                .addActors(actor("npo", "団体", ActorCategory.CIVIC_GROUP).build())
                .build();

        ImportResult result = SheetImport.onto(plan).read(sheet("取組|市民|団体", "福祉の理解|学ぶ|集う"));

        assertThat(remarks(result)).containsExactly("C1 import.actor.ambiguous");
        assertThat(account(result)).contains("C2 unknown-column");
        assertThat(japanese(result)).contains("「団体」に当たる主体が計画に複数あります（pta、npo）。");
    }

    @Test
    void whatIsNoRoleHasNoPlace() {
        ImportResult result = read("取組|市民|行政|行政|備考|評価|電話", "福祉の理解|○|教える|支える|重要|A|1234", "取組２|同左|||||");

        assertThat(roles(result)).isEmpty();
        assertThat(remarks(result))
                .containsExactly(
                        "C1 import.column.duplicate",
                        "D1 import.column.duplicate",
                        "E1 import.column.no-place",
                        "F1 import.column.no-place",
                        "B2 import.role.mark",
                        "B3 import.role.mark");
        assertThat(account(result)).contains("B2 mark", "E2 no-place", "G2 personal-data");
    }

    @Test
    void ditto() {
        ImportResult result = read("取組|市民|行政", "福祉の理解|学ぶ|〃", "相談の充実|〃|教える", "〃|（続き）|");

        assertThat(roles(result)).containsExactly("citizen m1 学ぶ", "citizen m2 学ぶ（続き）", "government m2 教える");
        assertThat(remarks(result)).containsExactly("C2 import.ditto.nothing-above");
    }

    @Test
    void aRowCutByTheEndOfAPageGoesOnBelowTheHeadings() {
        ImportResult result = read(
                "施策の方向性|取組|市民|行政", "福祉教育の推進|福祉の理解|・学|・教える", "施策の方向性|取組|市民|行政", "福祉教育の推進（再）||ぶ|\\n・支える", "|||", "|||何か");

        assertThat(roles(result)).containsExactly("citizen m1 学ぶ", "government m1 教える/支える");
        assertThat(remarks(result)).containsExactly("D6 import.measure.missing");
    }

    @Test
    void rolesOfThePlanStayAndEqualOnesAreNotDoubled() {
        Plan plan = Plan.builder()
                .copyOf(PLAN)
                .addRoles(RoleAssignment.builder()
                        .actor("citizen")
                        .element("m1")
                        .addStatements(Statement.builder()
                                .text("学ぶ")
                                .addNotes(Statement.of("転記者の注"))
                                .build())
                        .build())
                .addRoles(RoleAssignment.builder()
                        .actor("community")
                        .element("m1")
                        .addStatements(Statement.builder()
                                .text("助ける")
                                .addQualifiers("企業")
                                .build())
                        .build())
                .build();

        ImportResult same = SheetImport.onto(plan).read(sheet("取組|市民|地域の人々", "福祉の理解|学 ぶ|助ける（企業）"));
        assertThat(same.getPlan()).contains(plan);
        assertThat(same.getFindings()).isEmpty();

        ImportResult other = SheetImport.onto(plan).read(sheet("取組|市民|地域の人々", "福祉の理解|学ばない|助ける（学校）"));
        assertThat(other.getPlan()).contains(plan);
        assertThat(remarks(other)).containsExactly("B2 import.role.conflict", "C2 import.role.conflict");
        assertThat(account(other)).contains("B2 conflict", "C2 conflict");
    }

    @Test
    void aSheetOfRatingsIsNotTakenForRoles() {
        ImportResult result = read("取組|平成30年度の成果|評価|市民", "福祉の理解|講座|A|何か");

        assertThat(result.getPlan().orElseThrow().getEvaluations()).hasSize(1);
        assertThat(remarks(result)).containsExactly("D1 import.column.unknown");
    }

    @Test
    void withoutActorsInThePlanNothingIsARole() {
        ImportResult result = SheetImport.onto(WelfarePlan.PLAN).read(sheet("取組|市民|行政", "福祉の理解|学ぶ|教える"));

        assertThat(result.getPlan()).isEqualTo(Optional.empty());
        assertThat(remarks(result)).containsExactly(" import.headings.missing");
    }

    @Test
    void everyMessageIsThereInBothLanguages() {
        for (ImportRule rule : ImportRule.values()) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(ImportTexts.messages().find(rule.id(), locale))
                        .as(rule.id())
                        .isPresent();
            }
        }
        Arrays.stream(CellReason.values())
                .forEach(reason -> assertThat(ImportTexts.messages().find("cell." + reason.id(), Locale.JAPANESE))
                        .as(reason.id())
                        .isPresent());
    }
}
