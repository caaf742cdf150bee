package io.github.keikaku.plan.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTablesTest {

    private static final Table PLAN = Tables.of(
            "plan",
            "key|schemaVersion|id|kind|title|municipality.code|municipality.name",
            "p|1.0|p|OTHER|計画|132217|清瀬市");

    private static Table levels(String... rows) {
        return Tables.of("levels", "key|position|id|name", rows);
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertThatFindings(
            ReadResult result) {
        return assertThat(result.getFindings())
                .extracting(
                        finding -> finding.getLocation()
                                .map(SourceLocation::describe)
                                .orElse(""),
                        Finding::getRule,
                        finding -> finding.getPath().toString(),
                        finding -> finding.getMessage(Locale.JAPANESE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kiyose-community-welfare.json",
                "kiyose-comprehensive.json",
                "kiyose-care-councils.json",
                "nishitokyo-elderly-care.json",
                "aizuwakamatsu-community-welfare.json"
            })
    void everyRealPlanReadsBackFromItsTables(String name) {
        Plan plan = Tables.example(name);

        ReadResult result = Tables.read(PlanTables.write(plan).toArray(Table[]::new));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan()).contains(plan);
    }

    @Test
    void tablesCanBeWrittenByHandWithTheColumnsThatAreNeeded() {
        Plan plan = Tables.read(
                        PLAN,
                        levels("||goal|目標", "||measure|取組"),
                        Tables.of("elements", "parent|id|level|title", "|g1|goal|安心", "g1|m1|measure|見守り"),
                        Tables.of("indicators", "id|name|unit", "i1|見守り協定|件"),
                        Tables.of(
                                "observations",
                                "indicator|period|kind|value|approximate",
                                "i1|FY2018|ACTUAL|1.50|TRUE",
                                "i1|FY2019|TARGET|-5|"))
                .orElseThrow();

        assertThat(plan.getElements().get(0).getChildren().get(0).getTitle()).isEqualTo("見守り");
        assertThat(plan.getIndicators().get(0).getObservations())
                .extracting(one -> one.getValue().orElseThrow().toString(), one -> one.isApproximate())
                .containsExactly(tuple("1.50", true), tuple("-5", false));
    }

    @Test
    void valuesAreJudgedAtTheirCells() {
        ReadResult result = Tables.read(
                PLAN,
                levels("||goal|目標"),
                Tables.of(
                        "elements",
                        "id|level|title|period.from|period.to|aliases|priority",
                        "g 1|goal||x|2026|別名|yes"));

        assertThatFindings(result)
                .containsExactly(
                        tuple(
                                "plan.zip[elements.csv!A2]",
                                "format.value.malformed",
                                "/elements/0/id",
                                "値「g 1」の形式に誤りがあります。使える形式: 英数字で始まり、英数字と「.」「_」「-」だけからなるID。"),
                        tuple(
                                "plan.zip[elements.csv!C2]",
                                "format.member.missing",
                                "/elements/0/title",
                                "必須の項目「title」がありません。"),
                        tuple(
                                "plan.zip[elements.csv!D2]",
                                "format.type",
                                "/elements/0/period/from",
                                "値の型が違います。整数が必要ですが、文字列になっています。"),
                        tuple(
                                "plan.zip[elements.csv!F2]",
                                "format.type",
                                "/elements/0/aliases",
                                "値の型が違います。配列が必要ですが、文字列になっています。"),
                        tuple(
                                "plan.zip[elements.csv!G2]",
                                "format.type",
                                "/elements/0/priority",
                                "値の型が違います。真偽値（trueまたはfalse）が必要ですが、文字列になっています。"));
        assertThat(result.getPlan()).isEmpty();
    }

    @Test
    void aMissingMemberOfAnObjectWithinARowPointsAtItsOwnCell() {
        ReadResult result =
                Tables.read(PLAN, Tables.of("elements", "id|level|title|period.from|period.to", "g1|goal|安心|2018|"));

        assertThatFindings(result)
                .containsExactly(tuple(
                        "plan.zip[elements.csv!E2]",
                        "format.member.missing",
                        "/elements/0/period/to",
                        "必須の項目「to」がありません。"));
    }

    @Test
    void headersAreLookedAtBeforeAnyRow() {
        ReadResult result = Tables.read(
                PLAN,
                Tables.of("level", "id|name", "goal|目標"),
                Tables.of("elements", "id|level|titel|id", "g1|goal|安心|g1"));

        assertThatFindings(result)
                .containsExactlyInAnyOrder(
                        tuple(
                                "plan.zip[level.csv!A1]",
                                "format.member.unknown",
                                "",
                                "表「level」はここでは使えません。「levels」の誤りではありませんか。"),
                        tuple(
                                "plan.zip[elements.csv!C1]",
                                "format.member.unknown",
                                "",
                                "列「titel」はここでは使えません。「title」の誤りではありませんか。"),
                        tuple("plan.zip[elements.csv!D1]", "format.member.duplicate", "", "列「id」が重複しています。一つにしてください。"),
                        tuple("plan.zip[elements.csv!A1]", "format.member.missing", "", "列「title」がありません。"));
    }

    @Test
    void lenientReadingPassesOverWhatItDoesNotKnow() {
        ReadResult result = Tables.read(
                ReadOptions.lenient(),
                PLAN,
                Tables.of("memo", "a", "b"),
                Tables.of("levels", "id|name|memo", "l|目標|x"));

        assertThat(result.getPlan()).isPresent();
        assertThatFindings(result).hasSize(2);
    }

    @Test
    void rowsThatBelongNowhereOrToThemselvesAreReportedOnce() {
        ReadResult result = Tables.read(
                PLAN,
                Tables.of(
                        "elements",
                        "key|parent|position|id|level|title",
                        "a|b|1|a|l|甲",
                        "b|a|1|b|l|乙",
                        "c|b|x|c|l|丙",
                        "d|nobody|1|d|l|丁",
                        "a||2|e|l|戊"),
                Tables.of(
                        "statements",
                        "ownerTable|owner|member|text",
                        "elements|c|rationale|一",
                        "element|c|rationale|二",
                        "elements|c|rationales|三",
                        "elements||notes|四"),
                Tables.of("observations", "indicator|kind", "|ACTUAL"));

        assertThatFindings(result)
                .containsExactlyInAnyOrder(
                        tuple(
                                "plan.zip[elements.csv!C4]",
                                "format.value.malformed",
                                "",
                                "値「x」は使えません。使える値: 整数（同じリストの中の順番）。"),
                        tuple("plan.zip[elements.csv!A6]", "format.member.duplicate", "", "キー「a」が重複しています。一つにしてください。"),
                        tuple(
                                "plan.zip[elements.csv!B5]",
                                "format.value.unknown",
                                "",
                                "値「nobody」は使えません。使える値: elements.key。"),
                        tuple(
                                "plan.zip[elements.csv!B2]",
                                "format.value.malformed",
                                "",
                                "値「b」は使えません。使える値: その行の下にない行のキー（いまは自分自身の下に入っています）。"),
                        tuple("plan.zip[observations.csv!A2]", "format.member.missing", "", "必須の値「indicator」がありません。"),
                        tuple("plan.zip[statements.csv!B5]", "format.member.missing", "", "必須の値「owner」がありません。"),
                        tuple(
                                "plan.zip[statements.csv!C4]",
                                "format.value.unknown",
                                "",
                                "値「rationales」は使えません。「rationale」の誤りではありませんか。使える値: rationale, shift.notes, period.notes, notes。"),
                        tuple(
                                "plan.zip[statements.csv!A3]",
                                "format.value.unknown",
                                "",
                                "値「element」は使えません。「elements」の誤りではありませんか。使える値: plan, statements, links, levels, elements,"
                                        + " grades, policies, symbols, axes, evaluations, ratings, entries, indicators,"
                                        + " observations, actors, roles, composition, bodies, milestones, glossary, sources。"));
    }

    @Test
    void thePlanItselfIsOneRow() {
        assertThatFindings(Tables.read(levels("||a|目標")))
                .containsExactly(tuple("plan.zip[levels.csv!A1]", "format.member.missing", "", "表「plan」がありません。"));
        assertThatFindings(Tables.read(Tables.of("plan", "key|id")))
                .containsExactly(tuple("plan.zip[plan.csv!A1]", "format.member.missing", "", "表の行「plan」がありません。"));
        assertThatFindings(Tables.read(Tables.of(
                        "plan",
                        "schemaVersion|id|kind|title|municipality.code|municipality.name",
                        "1.0|p|OTHER|計画|132217|清瀬市",
                        "1.0|q|OTHER|計画|132217|清瀬市")))
                .containsExactly(
                        tuple("plan.zip[plan.csv!A3]", "format.limit.exceeded", "", "表「plan」の行数が上限（1）を超えています。"));
        assertThatFindings(Tables.read()).containsExactly(tuple("", "format.member.missing", "", "表「plan」がありません。"));
        assertThatFindings(Tables.read(PLAN, PLAN))
                .containsExactly(
                        tuple("plan.zip[plan.csv!A1]", "format.member.duplicate", "", "表「plan」が重複しています。一つにしてください。"));
    }

    @Test
    void anObjectThatMayBeEmptyIsThereWhereItsOwnColumnSaysSo() {
        String header = "schemaVersion|id|kind|title|municipality.code|municipality.name|scale|review|review.method";
        Plan plan = Tables.read(Tables.of("plan", header, "1.0|p|OTHER|計画|132217|清瀬市|TRUE||PDCA"))
                .orElseThrow();

        assertThat(plan.getScale()).isPresent();
        assertThat(plan.getReview().orElseThrow().getMethod()).contains("PDCA");
        assertThatFindings(Tables.read(Tables.of("plan", header, "1.0|p|OTHER|計画|132217|清瀬市|はい|false|")))
                .containsExactly(
                        tuple("plan.zip[plan.csv!G2]", "format.type", "/scale", "値の型が違います。オブジェクトが必要ですが、文字列になっています。"));
    }

    @Test
    void depthIsLimitedAcrossRowsAndWithinCells() {
        String deep = "[".repeat(300) + "]".repeat(300);
        Table.Builder elements = Table.builder("elements", List.of("parent", "id", "level", "title"));
        for (int i = 0; i < 100_000; i++) {
            elements.row(List.of(i == 0 ? "" : "e" + (i - 1), "e" + i, "l", "題"));
        }

        assertThat(Tables.read(PLAN, elements.build()).getFindings())
                .extracting(finding -> finding.getMessage(Locale.JAPANESE))
                .containsExactly("入れ子の深さが上限（200）を超えています。");
        assertThatFindings(Tables.read(
                        PLAN, Tables.of("levels", "id|name|extensions", "l|目標|{\"x\": " + deep + "}", "m||[]")))
                .containsExactly(tuple(
                        "plan.zip[levels.csv!C2]",
                        "format.limit.exceeded",
                        "/levels/0/extensions/x" + "/0".repeat(195),
                        "入れ子の深さが上限（200）を超えています。"));
    }

    @Test
    void whatLiesWithinACellIsJudgedThere() {
        assertThatFindings(Tables.read(
                        PLAN,
                        Tables.of(
                                "actors", "id|name|categories|extensions", "c|地域|[\"COMUNITY\"]|{\"x\": 1, \"x\": 2}")))
                .extracting(found -> found.toList().subList(0, 3))
                .containsExactly(
                        List.of("plan.zip[actors.csv!C2]", "format.value.unknown", "/actors/0/categories/0"),
                        List.of("plan.zip[actors.csv!D2]", "format.member.duplicate", "/actors/0/extensions/x"));
    }

    @Test
    void findingsBeyondTheLimitAreCounted() {
        Table.Builder levels = Table.builder("levels", List.of("id", "name"));
        Stream.generate(() -> List.of("!", "目標")).limit(50).forEach(levels::row);
        ReadOptions options =
                ReadOptions.strict().withLimits(ReadLimits.standard().withMaxFindings(10));

        ReadResult result = Tables.read(options, PLAN, levels.build());

        assertThat(result.getFindings()).hasSize(10);
        assertThat(result.getSummary().getErrors()).isEqualTo(50);
        assertThat(result.getSummary().getTruncated()).isEqualTo(40);
    }

    @Test
    void aPlanThatWasReadKnowsItsCells() {
        ReadResult result =
                Tables.read(PLAN, Tables.of("elements", "parent|id|level|title", "|g1|goal|安心", "g1|m1|measure|見守り"));

        assertThat(result.getSourceMap()
                        .find(ModelPath.parse("/elements/0/children/0/title"))
                        .map(SourceLocation::describe))
                .contains("plan.zip[elements.csv!D3]");
        assertThat(result.getSourceMap().find(ModelPath.parse("/title")).map(SourceLocation::describe))
                .contains("plan.zip[plan.csv!E2]");
    }
}
