package io.github.keikaku.plan.io.arbitrary;

import static io.github.keikaku.plan.io.arbitrary.DataArbitraries.EXTENSIONS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.IDS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.LINK_TARGETS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.TEXTS;

import io.github.keikaku.plan.model.common.LegalItem;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.model.common.Statement;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What stands on many objects of a plan: source, notes, statements, links, items of law. */
final class CommonArbitraries {

    private static final int DEPTH = 2;
    private static final int WIDTH = 2;

    /** Where something was found. */
    static final Arbitrary<SourceReference> SOURCES = Assembly.of(SourceReference::builder)
            .always(IDS, SourceReference.Builder::id)
            .sometimes(TEXTS, SourceReference.Builder::locator)
            .build(SourceReference.Builder::build);

    private static final Arbitrary<Statement> PLAIN = TEXTS.map(Statement::of);

    /** Statements, plain and rich, with statements below them. */
    static final Arbitrary<Statement> STATEMENTS = statements(DEPTH);

    /** Lists of statements. */
    static final Arbitrary<List<Statement>> STATEMENT_LISTS = few(STATEMENTS);

    /** Remarks on anything. */
    static final Arbitrary<List<Statement>> NOTES = few(statements(1));

    /** Lists of texts. */
    static final Arbitrary<List<String>> TEXT_LISTS = few(TEXTS);

    /** Links of each type, to each form of target. */
    static final Arbitrary<Link> LINKS = links(NOTES);

    /** Items of law: articles, paragraphs and items, with and without branches. */
    static final Arbitrary<LegalItem> LEGAL_ITEMS = legalItems();

    private CommonArbitraries() {}

    /** A short list. */
    static <V> Arbitrary<List<V>> few(Arbitrary<V> values) {
        return IdentityArbitrary.of(values.list().ofMaxSize(WIDTH));
    }

    private static Arbitrary<Statement> statements(int depth) {
        if (depth == 0) {
            return PLAIN;
        }
        Arbitrary<List<Statement>> below = few(statements(depth - 1));
        Arbitrary<Statement> rich = Assembly.of(Statement::builder)
                .always(TEXTS, Statement.Builder::text)
                .sometimes(few(TEXTS), Statement.Builder::addAllQualifiers)
                .sometimes(below, Statement.Builder::addAllItems)
                .seldom(few(links(below)), Statement.Builder::addAllLinks)
                .seldom(SOURCES, Statement.Builder::source)
                .seldom(below, Statement.Builder::addAllNotes)
                .seldom(EXTENSIONS, Statement.Builder::putAllExtensions)
                .build(Statement.Builder::build);
        return IdentityArbitrary.of(Arbitraries.frequencyOf(Tuple.of(3, PLAIN), Tuple.of(1, rich)));
    }

    private static Arbitrary<Link> links(Arbitrary<List<Statement>> notes) {
        return Assembly.of(Link::builder)
                .always(Arbitraries.of(LinkType.class), Link.Builder::type)
                .always(LINK_TARGETS, Link.Builder::target)
                .sometimes(TEXTS, Link.Builder::note)
                .seldom(SOURCES, Link.Builder::source)
                .seldom(notes, Link.Builder::addAllNotes)
                .seldom(EXTENSIONS, Link.Builder::putAllExtensions)
                .build(Link.Builder::build);
    }

    private static Arbitrary<LegalItem> legalItems() {
        Arbitrary<String> laws = Arbitraries.of("swa", "ltci", "a1");
        Arbitrary<String> numbers = Arbitraries.integers().between(1, 9999).map(number -> Integer.toString(number));
        Arbitrary<String> branched = Arbitraries.oneOf(
                numbers, Combinators.combine(numbers, numbers).as((number, branch) -> number + "_" + branch));
        return IdentityArbitrary.of(Arbitraries.oneOf(
                        Combinators.combine(laws, branched).as((law, article) -> law + "-" + article),
                        Combinators.combine(laws, branched, numbers)
                                .as((law, article, paragraph) -> law + "-" + article + "-" + paragraph),
                        Combinators.combine(laws, branched, numbers, branched)
                                .as((law, article, paragraph, item) ->
                                        law + "-" + article + "-" + paragraph + "-" + item))
                .map(LegalItem::parse));
    }
}
