package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.model.view.RoleMatrix;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real plan of roles: nothing to remark on it, and each rule finds the fault that was planted for it. */
class AizuPlanTest {

    private static final String RESOURCE = "/io/github/keikaku/plan/examples/aizuwakamatsu-community-welfare.json";

    @Test
    void thePlanGetsNoRemark() throws IOException {
        CheckResult result = check(original());

        assertThat(result.getFailures()).isEmpty();
        assertThat(result.getFindings()).isEmpty();
    }

    @Test
    void theTreeHasItsLevels() throws IOException {
        PlanIndex index = PlanIndex.of(plan());

        assertThat(List.of("goal", "policy", "priority", "priority-measure"))
                .map(level -> index.getElementsOfLevel(level).size())
                .containsExactly(3, 9, 2, 6);
    }

    @Test
    void everyCellOfTheRoleMatrixHasItsStatements() throws IOException {
        RoleMatrix matrix = RoleMatrix.of(plan());

        assertThat(matrix.getActors()).map(Actor::getName).containsExactly("市民", "地域", "医療・福祉の専門職", "社会福祉協議会", "行政");
        assertThat(matrix.getRows())
                .map(row -> matrix.getActors().stream()
                        .map(actor -> row.getStatements(actor.getId()).size())
                        .toList())
                .containsExactly(
                        List.of(2, 4, 2, 3, 3),
                        List.of(2, 5, 2, 5, 4),
                        List.of(7, 3, 3, 4, 7),
                        List.of(5, 7, 1, 3, 4),
                        List.of(4, 7, 2, 6, 5),
                        List.of(2, 3, 4, 4, 2),
                        List.of(4, 5, 2, 8, 6),
                        List.of(3, 4, 3, 7, 6),
                        List.of(2, 1, 5, 2, 9));
    }

    @Test
    void closingQualifiersAreTakenApart() throws IOException {
        List<Statement> qualified = plan().getRoles().stream()
                .map(RoleAssignment::getStatements)
                .flatMap(List::stream)
                .filter(statement -> !statement.getQualifiers().isEmpty())
                .toList();

        assertThat(qualified).hasSize(22);
        assertThat(qualified)
                .flatMap(Statement::getQualifiers)
                .hasSize(31)
                .contains("企業", "学校", "民生委員・児童委員")
                .doesNotContain("障がいに応じた配慮");
    }

    /** Each row: the rule, its path, what is replaced (once), by what, and what stands on the line of the finding. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            structure.id.duplicate | /elements/3/children/1/id | "id": "priority-2-2" | "id" : "priority-2-1" | "id" :
            structure.title.blank | /elements/3/children/0/title | "多様な課題を包括的に受け止められる相談体制の整備" | "　" | "　"
            structure.level.unknown | /elements/0/level | "level": "goal",\\n      "number": "1" | "level": "gaol", "number": "1" | gaol
            structure.level.parent | /elements/0/children/0/level | "level": "policy",\\n          "number": "1-1" | "level" : "goal", "number": "1-1" | "level" :
            structure.level.cycle | /levels/0/parent | "name": "基本目標" | "name": "基本目標", "parent": "policy" | "parent": "policy"
            reference.element.unresolved | /roles/0/element | "actor": "citizen",\\n      "element": "1-1" | "actor": "citizen", "element": "1-0" | "1-0"
            reference.actor.unresolved | /roles/3/actor | "actor": "council",\\n      "element": "1-1" | "actor": "counsel", "element": "1-1" | counsel
            reference.body.unresolved | /milestones/0/body | "glossary": [ | "milestones": [{"label": "発足", "body": "b1"}], "glossary": [ | "b1"
            reference.indicator.unresolved | /indicators/0/breakdown/of | "glossary": [ | "indicators": [{"id": "i1", "name": "件数", "breakdown": {"of": "i0", "dimension": "種別", "category": "電話"}}], "glossary": [ | "i0"
            reference.source.unresolved | /levels/2/source/id | "id": "s1",\\n        "locator": "第5章 3" | "id": "s9", "locator": "第5章 3" | "s9"
            reference.link.unresolved | /elements/0/links/0/target | "id": "goal-1", | "id": "goal-1", "links": [{"type": "SEE", "target": "priority-2-9"}], | priority-2-9
            reference.link.cycle | /elements/0/links/0/target | "id": "goal-1", | "id": "goal-1", "links": [{"type": "CONTINUES", "target": "goal-1"}], | CONTINUES
            plan.period.reversed | /period | "edition": "第2期" | "edition": "第2期", "period": {"from": 2026, "to": 2021} | "period"
            plan.municipality.check-digit | /municipality/code | 072028 | 072082 | 072082
            plan.municipality.unknown | /municipality/code | 072028 | 072991 | 072991
            plan.municipality.name-mismatch | /municipality/name | "会津若松市",\\n    "prefecture" | "会津美里町", "prefecture" | 会津美里町
            role.cell.duplicate | /roles/1 | "roles": [ | "roles": [{"actor": "citizen", "element": "1-1", "statements": ["理解に努める"]},| "actor": "citizen",
            role.cell.missing | /elements/0/children/0 | "actor": "citizen",\\n      "element": "1-1" | "actor": "citizen" | "id": "1-1"
            role.statement.blank | /roles/0/statements/0 | "地域福祉への理解を深めるよう心がける" | "　" | "　"
            role.statement.duplicate | /roles/0/statements/1 | "自分も地域社会の一員だと自覚する" | "地域福祉への 理解を深めるよう心がける" | 深めるよう
            role.qualifier.unknown | /roles/30/statements/3/qualifiers/0 | "name": "市民", | "name": "市民", "members": ["高齢者", "障がいのある人"], | 災害時
            body.parent.cycle | /bodies/0/parent | "glossary": [ | "bodies": [{"id": "b1", "name": "協議体", "kind": "COUNCIL", "parent": "b1"}], "glossary": [ | "b1"
            body.tier.parent | /bodies/1/tier | "glossary": [ | "bodies": [{"id": "b1", "name": "協議体", "kind": "COUNCIL", "tier": 2}, {"id": "b2", "name": "協議体", "kind": "COUNCIL", "tier": 1, "parent": "b1"}], "glossary": [ | "b1"
            body.membership.count | /bodies/0/membership/count | "glossary": [ | "bodies": [{"id": "b1", "name": "協議体", "kind": "COUNCIL", "membership": {"count": 3, "composition": [{"name": "市民", "count": 2}]}}], "glossary": [ | "b1"
            body.milestone.order | /milestones/1/date | "glossary": [ | "milestones": [{"date": "2021-04", "label": "開始"}, {"date": "2020-10", "label": "準備"}], "glossary": [ | 準備
            text.radical | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "⺠をつなぐまち" | "vision"
            text.private-use | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "みんなをつなぐ\\uE000" | "vision"
            text.control | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "みんなを\\u000Bつなぐまち" | "vision"
            text.replacement-char | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "みんなを\\uFFFDなぐまち" | "vision"
            text.vendor-character | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "みんなをつなぐまちⅡ" | "vision"
            text.decomposed | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "みんなか\\u3099つながるまち" | "vision"
            text.halfwidth-kana | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "みんなをつなぐﾏﾁ" | "vision"
            text.width.mixed | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "３０人と28人をつなぐまち" | "vision"
            text.bracket.unbalanced | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "みんなをつなぐまち（会津若松" | "vision"
            text.whitespace | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "みんなを  つなぐまち" | "vision"
            text.personal-data | /vision | "vision": "お互いさまでみんなをつなぐまち" | "vision": "０９０－００００－００００につなぐまち" | "vision"
            """)
    void aPlantedFaultIsFoundAtItsPlaceAndNothingElseIs(
            String rule, String path, String old, String by, String onItsLine) throws IOException {
        String spoilt = replaceOnce(original(), old.replace("\\n", "\n"), by);

        assertThat(check(spoilt).getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getRule()).isEqualTo(rule);
            assertThat(finding.getPath()).hasToString(path);
            int line = finding.getLocation().flatMap(SourceLocation::getLine).orElseThrow();
            assertThat(spoilt.lines().skip(line - 1L).limit(2).toList().toString())
                    .contains(onItsLine);
        });
    }

    private static String replaceOnce(String text, String old, String by) {
        assertThat(text).containsOnlyOnce(old);
        return text.replace(old, by);
    }

    private static Plan plan() throws IOException {
        return check(original()).getPlan().orElseThrow();
    }

    private static CheckResult check(String text) throws IOException {
        return Keikaku.checker()
                .build()
                .check(
                        PlanInput.of("aizu.json", text),
                        PlanFormats.ofServiceLoader().findById("json").orElseThrow());
    }

    private static String original() throws IOException {
        try (InputStream in = AizuPlanTest.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
