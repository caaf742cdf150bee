package io.github.keikaku.plan.io.arbitrary;

import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.LEGAL_ITEMS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.LINKS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.NOTES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.SOURCES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.STATEMENT_LISTS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.TEXT_LISTS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.few;
import static io.github.keikaku.plan.io.arbitrary.DataArbitraries.EXTENSIONS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.IDS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.TEXTS;
import static io.github.keikaku.plan.io.arbitrary.TimeArbitraries.FISCAL_YEARS;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.Shift;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Levels, and trees of elements. */
final class TreeArbitraries {

    private static final int DEPTH = 2;

    /** Periods of plans and elements, also reversed ones. */
    static final Arbitrary<PlanPeriod> PLAN_PERIODS = Assembly.of(PlanPeriod::builder)
            .always(FISCAL_YEARS, PlanPeriod.Builder::from)
            .always(FISCAL_YEARS, PlanPeriod.Builder::to)
            .seldom(SOURCES, PlanPeriod.Builder::source)
            .seldom(NOTES, PlanPeriod.Builder::addAllNotes)
            .seldom(EXTENSIONS, PlanPeriod.Builder::putAllExtensions)
            .build(PlanPeriod.Builder::build);

    /** Levels. */
    static final Arbitrary<Level> LEVELS = Assembly.of(Level::builder)
            .always(IDS, Level.Builder::id)
            .always(TEXTS, Level.Builder::name)
            .sometimes(IDS, Level.Builder::parent)
            .sometimes(Arbitraries.of(true, false), Level.Builder::evaluated)
            .seldom(SOURCES, Level.Builder::source)
            .seldom(NOTES, Level.Builder::addAllNotes)
            .seldom(EXTENSIONS, Level.Builder::putAllExtensions)
            .build(Level.Builder::build);

    private static final Arbitrary<Shift> SHIFTS = Assembly.of(Shift::builder)
            .always(TEXTS, Shift.Builder::from)
            .always(TEXTS, Shift.Builder::to)
            .seldom(SOURCES, Shift.Builder::source)
            .seldom(NOTES, Shift.Builder::addAllNotes)
            .seldom(EXTENSIONS, Shift.Builder::putAllExtensions)
            .build(Shift.Builder::build);

    /** Several small trees. */
    static final Arbitrary<List<PlanElement>> TREES = trees(DEPTH);

    private TreeArbitraries() {}

    private static Arbitrary<List<PlanElement>> trees(int depth) {
        Assembly<PlanElement.Builder> elements = Assembly.of(PlanElement::builder)
                .always(IDS, PlanElement.Builder::id)
                .always(IDS, PlanElement.Builder::level)
                .sometimes(TEXTS, PlanElement.Builder::number)
                .always(TEXTS, PlanElement.Builder::title)
                .sometimes(TEXT_LISTS, PlanElement.Builder::addAllAliases)
                .sometimes(Arbitraries.of(true, false), PlanElement.Builder::priority)
                .sometimes(TEXTS, PlanElement.Builder::goal)
                .sometimes(TEXTS, PlanElement.Builder::description)
                .sometimes(STATEMENT_LISTS, PlanElement.Builder::addAllRationale)
                .sometimes(SHIFTS, PlanElement.Builder::shift)
                .sometimes(TEXT_LISTS, PlanElement.Builder::addAllDepartments)
                .sometimes(PLAN_PERIODS, PlanElement.Builder::period)
                .seldom(few(LINKS), PlanElement.Builder::addAllLinks)
                .sometimes(few(LEGAL_ITEMS), PlanElement.Builder::addAllLegalItems)
                .seldom(SOURCES, PlanElement.Builder::source)
                .seldom(NOTES, PlanElement.Builder::addAllNotes)
                .seldom(EXTENSIONS, PlanElement.Builder::putAllExtensions);
        if (depth > 0) {
            elements.sometimes(trees(depth - 1), PlanElement.Builder::addAllChildren);
        }
        return few(elements.build(PlanElement.Builder::build));
    }
}
