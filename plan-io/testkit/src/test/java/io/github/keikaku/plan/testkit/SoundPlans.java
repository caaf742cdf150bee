package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.testkit.data.JsonPatch;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Sound plans of many shapes, as documents: {@code sound.json}, grown by trees, years, indicators and bodies, varied,
 * and with some of its parts left out. What {@code sound.json} has keeps its path, or is not there at all.
 */
final class SoundPlans {

    /** Changes that leave a plan sound; any of them together. */
    private static final List<String> VARIATIONS = List.of(
            set("/edition", "'第3期'"),
            set("/department", "'福祉総務課'"),
            set("/published", "'2018-03'"),
            set("/philosophy", "'ともに生きるまち'"),
            set("/vision", "'だれも一人にしないまち'"),
            set("/includes", "['HEALTH']"),
            set("/municipality", "{'code': '072028', 'name': '会津若松市', 'prefecture': '福島県'}"),
            set("/municipality", "{'code': '132292', 'name': '西東京市', 'prefecture': '東京都'}"),
            set("/elements/0/description", "'声をかけ合い、互いに気づく'"),
            set("/elements/0/departments", "['高齢福祉課', '子育て支援課']"),
            set("/elements/1/aliases", "['支え合う地域づくり']"),
            set("/elements/1/goal", "'困ったときに助けを求められる'"),
            set("/elements/1/children/0/rationale", "[{'text': 'アンケートから', 'items': ['集まる場がほしい']}]"),
            set("/elements/1/children/0/children/0/shift", "{'from': '点', 'to': '面'}"),
            set("/elements/1/children/0/children/0/period", "{'from': 2018, 'to': 2020}"),
            set("/elements/1/children/1/priority", "true"),
            set("/elements/1/children/1/links", "[{'type': 'SUPPORTS', 'target': 'kiyose-health#h1'}]"),
            set("/elements/1/children/1/children/0/links", "[{'type': 'CONTINUES', 'target': 'previous#s3'}]"),
            set("/elements/1/children/1/children/0/source", "{'id': 's1', 'locator': '12頁'}"),
            set("/evaluations/0/evaluator", "'福祉総務課'"),
            set("/evaluations/0/published", "'2019-10'"),
            set("/evaluations/0/entries/3/grade", "'A'"),
            set("/evaluations/0/entries/3/nextPolicy", "'充実'"),
            set("/evaluations/0/entries/2/challenges", "[{'text': '夜間の相談に応じられない', 'items': ['当番の確保']}]"),
            set("/indicators/0/definition", "'一年に一度でも参加した人'"),
            set("/indicators/0/alsoIn", "['m2']"),
            set("/indicators/4/observations/0/printed", "'8校区／全9校区'"),
            set("/bodies/0/aliases", "['地域福祉の推進会議']"),
            set("/bodies/1/activities", "['年に四回開く']"),
            set("/milestones/0/to", "'2018-06'"),
            set("/glossary/-", "{'term': '居場所', 'definition': '気軽に立ち寄れる所'}"),
            set("/sources/-", "{'id': 's2', 'title': '市民意識調査', 'published': '2017'}"),
            set("/notes/-", "{'text': '表は一部を省いた', 'source': {'id': 's1'}}"),
            set("/extensions", "{'x-sheet': {'rows': [1, 2.50, null]}}"),
            change("""
                    [{'op': 'add', 'path': '/actors/-', 'value': {'id': 'npo', 'name': '市民団体', 'parent': 'community',
                      'categories': ['CIVIC_GROUP']}},
                     {'op': 'add', 'path': '/roles/-', 'value': {'actor': 'npo', 'element': 'p1-2',
                      'statements': ['相談の場で話を聞く']}}]"""));

    /** Parts that a plan can do without. */
    private static final List<String> LEFT_OUT = List.of(
            change("[{'op': 'remove', 'path': '/scale'}]"),
            change("[{'op': 'remove', 'path': '/evaluations'}, {'op': 'remove', 'path': '/review'}]"),
            change("[{'op': 'remove', 'path': '/indicators'}]"),
            change("[{'op': 'remove', 'path': '/roles'}, {'op': 'remove', 'path': '/actors'}]"),
            change("[{'op': 'remove', 'path': '/milestones'}, {'op': 'remove', 'path': '/bodies'}]"),
            change("[{'op': 'remove', 'path': '/glossary'}]"),
            change("[{'op': 'remove', 'path': '/notes'}]"));

    private SoundPlans() {}

    static Arbitrary<DataValue> documents() {
        Arbitrary<Set<String>> variations = Arbitraries.of(VARIATIONS).set().ofMaxSize(12);
        Arbitrary<Set<String>> leftOut = Arbitraries.of(LEFT_OUT).set().ofMaxSize(2);
        // A tree for each list: pillars of one to three measures.
        Arbitrary<List<List<Integer>>> trees = Arbitraries.integers()
                .between(1, 3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMaxSize(2);
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
        return Combinators.combine(trees, few, few, few, variations, leftOut)
                .as((grown, years, indicators, bodies, varied, left) -> {
                    Growth growth = new Growth(Cases.soundDocument());
                    grown.forEach(growth::addTree);
                    IntStream.rangeClosed(1, years).forEach(growth::addYear);
                    IntStream.rangeClosed(1, indicators).forEach(growth::addIndicator);
                    IntStream.rangeClosed(1, bodies).forEach(growth::addBody);
                    DataValue document = growth.document();
                    for (String patch : varied) {
                        document = apply(patch, document);
                    }
                    for (String patch : left) {
                        document = apply(patch, document);
                    }
                    return document;
                });
    }

    static DataValue apply(String patch, DataValue document) {
        DataValue operations = Cases.document(patch.replace('\'', '"'));
        return JsonPatch.of(((DataValue.Sequence) operations).values(), patch).apply(document);
    }

    private static String set(String path, String value) {
        return change("[{'op': 'add', 'path': '" + path + "', 'value': " + value + "}]");
    }

    /** Says that a text is a patch. */
    private static String change(String patch) {
        return patch;
    }
}
