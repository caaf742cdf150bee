package io.github.keikaku.plan.io.arbitrary;

import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.NOTES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.SOURCES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.STATEMENT_LISTS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.TEXT_LISTS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.few;
import static io.github.keikaku.plan.io.arbitrary.DataArbitraries.EXTENSIONS;
import static io.github.keikaku.plan.io.arbitrary.NumberArbitraries.COUNTS;
import static io.github.keikaku.plan.io.arbitrary.NumberArbitraries.POSITIVE;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.IDS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.TEXTS;
import static io.github.keikaku.plan.io.arbitrary.TimeArbitraries.DATES;

import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.BodyKind;
import io.github.keikaku.plan.model.body.CompositionItem;
import io.github.keikaku.plan.model.body.Membership;
import io.github.keikaku.plan.model.body.Milestone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Bodies, their members, and milestones. */
final class BodyArbitraries {

    private static final Arbitrary<CompositionItem> COMPOSITION_ITEMS = Assembly.of(CompositionItem::builder)
            .always(TEXTS, CompositionItem.Builder::name)
            .sometimes(COUNTS, CompositionItem.Builder::count)
            .seldom(SOURCES, CompositionItem.Builder::source)
            .seldom(NOTES, CompositionItem.Builder::addAllNotes)
            .sometimes(EXTENSIONS, CompositionItem.Builder::putAllExtensions)
            .build(CompositionItem.Builder::build);

    private static final Arbitrary<Membership> MEMBERSHIPS = Assembly.of(Membership::builder)
            .sometimes(COUNTS, Membership.Builder::count)
            .sometimes(few(COMPOSITION_ITEMS), Membership.Builder::addAllComposition)
            .seldom(SOURCES, Membership.Builder::source)
            .seldom(NOTES, Membership.Builder::addAllNotes)
            .seldom(EXTENSIONS, Membership.Builder::putAllExtensions)
            .build(Membership.Builder::build);

    /** Bodies. */
    static final Arbitrary<Body> BODIES = Assembly.of(Body::builder)
            .always(IDS, Body.Builder::id)
            .always(TEXTS, Body.Builder::name)
            .sometimes(TEXT_LISTS, Body.Builder::addAllAliases)
            .always(Arbitraries.of(BodyKind.class), Body.Builder::kind)
            .sometimes(POSITIVE, Body.Builder::tier)
            .sometimes(IDS, Body.Builder::parent)
            .sometimes(TEXTS, Body.Builder::area)
            .sometimes(COUNTS, Body.Builder::areaCount)
            .sometimes(COUNTS, Body.Builder::count)
            .sometimes(DATES, Body.Builder::established)
            .sometimes(MEMBERSHIPS, Body.Builder::membership)
            .sometimes(STATEMENT_LISTS, Body.Builder::addAllFunctions)
            .sometimes(STATEMENT_LISTS, Body.Builder::addAllActivities)
            .seldom(SOURCES, Body.Builder::source)
            .seldom(NOTES, Body.Builder::addAllNotes)
            .seldom(EXTENSIONS, Body.Builder::putAllExtensions)
            .build(Body.Builder::build);

    /** Milestones. */
    static final Arbitrary<Milestone> MILESTONES = Assembly.of(Milestone::builder)
            .sometimes(DATES, Milestone.Builder::date)
            .sometimes(DATES, Milestone.Builder::to)
            .always(TEXTS, Milestone.Builder::label)
            .sometimes(IDS, Milestone.Builder::body)
            .sometimes(IDS, Milestone.Builder::element)
            .seldom(SOURCES, Milestone.Builder::source)
            .seldom(NOTES, Milestone.Builder::addAllNotes)
            .seldom(EXTENSIONS, Milestone.Builder::putAllExtensions)
            .build(Milestone.Builder::build);

    private BodyArbitraries() {}
}
