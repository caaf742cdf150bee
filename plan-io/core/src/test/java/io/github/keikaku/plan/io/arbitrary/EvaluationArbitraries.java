package io.github.keikaku.plan.io.arbitrary;

import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.NOTES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.SOURCES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.STATEMENT_LISTS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.few;
import static io.github.keikaku.plan.io.arbitrary.DataArbitraries.EXTENSIONS;
import static io.github.keikaku.plan.io.arbitrary.NumberArbitraries.DECIMALS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.IDS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.TEXTS;
import static io.github.keikaku.plan.io.arbitrary.TimeArbitraries.DATES;
import static io.github.keikaku.plan.io.arbitrary.TimeArbitraries.FISCAL_YEARS;

import io.github.keikaku.plan.model.evaluation.AxisSymbol;
import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationCoverage;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.evaluation.Grade;
import io.github.keikaku.plan.model.evaluation.Policy;
import io.github.keikaku.plan.model.evaluation.Rating;
import io.github.keikaku.plan.model.evaluation.RatingAxis;
import io.github.keikaku.plan.model.evaluation.Scale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Scales, evaluations and their entries. */
final class EvaluationArbitraries {

    private static final Arbitrary<Grade> GRADES = Assembly.of(Grade::builder)
            .always(TEXTS, Grade.Builder::symbol)
            .sometimes(TEXTS, Grade.Builder::label)
            .sometimes(TEXTS, Grade.Builder::meaning)
            .sometimes(Arbitraries.of(CanonicalGrade.class), Grade.Builder::canonical)
            .seldom(SOURCES, Grade.Builder::source)
            .seldom(NOTES, Grade.Builder::addAllNotes)
            .seldom(EXTENSIONS, Grade.Builder::putAllExtensions)
            .build(Grade.Builder::build);

    private static final Arbitrary<Policy> POLICIES = Assembly.of(Policy::builder)
            .always(TEXTS, Policy.Builder::symbol)
            .sometimes(TEXTS, Policy.Builder::label)
            .sometimes(TEXTS, Policy.Builder::meaning)
            .sometimes(few(Arbitraries.of(CanonicalPolicy.class)), Policy.Builder::addAllCanonical)
            .seldom(SOURCES, Policy.Builder::source)
            .seldom(NOTES, Policy.Builder::addAllNotes)
            .seldom(EXTENSIONS, Policy.Builder::putAllExtensions)
            .build(Policy.Builder::build);

    private static final Arbitrary<AxisSymbol> AXIS_SYMBOLS = Assembly.of(AxisSymbol::builder)
            .always(TEXTS, AxisSymbol.Builder::symbol)
            .sometimes(TEXTS, AxisSymbol.Builder::label)
            .sometimes(TEXTS, AxisSymbol.Builder::meaning)
            .seldom(SOURCES, AxisSymbol.Builder::source)
            .seldom(NOTES, AxisSymbol.Builder::addAllNotes)
            .seldom(EXTENSIONS, AxisSymbol.Builder::putAllExtensions)
            .build(AxisSymbol.Builder::build);

    private static final Arbitrary<RatingAxis> AXES = Assembly.of(RatingAxis::builder)
            .always(IDS, RatingAxis.Builder::id)
            .always(TEXTS, RatingAxis.Builder::name)
            .always(few(AXIS_SYMBOLS), RatingAxis.Builder::addAllSymbols)
            .seldom(SOURCES, RatingAxis.Builder::source)
            .seldom(NOTES, RatingAxis.Builder::addAllNotes)
            .seldom(EXTENSIONS, RatingAxis.Builder::putAllExtensions)
            .build(RatingAxis.Builder::build);

    /** Scales; any of their axes may be unused. */
    static final Arbitrary<Scale> SCALES = Assembly.of(Scale::builder)
            .sometimes(few(GRADES), Scale.Builder::addAllGrades)
            .sometimes(few(POLICIES), Scale.Builder::addAllPolicies)
            .sometimes(few(AXES), Scale.Builder::addAllAxes)
            .seldom(SOURCES, Scale.Builder::source)
            .seldom(NOTES, Scale.Builder::addAllNotes)
            .seldom(EXTENSIONS, Scale.Builder::putAllExtensions)
            .build(Scale.Builder::build);

    /** Of symbol and score, the document requires one. */
    private static final Arbitrary<Rating> RATINGS = Arbitraries.oneOf(
            ratings().always(TEXTS, Rating.Builder::symbol).build(Rating.Builder::build),
            ratings().always(DECIMALS, Rating.Builder::score).build(Rating.Builder::build),
            ratings()
                    .always(TEXTS, Rating.Builder::symbol)
                    .always(DECIMALS, Rating.Builder::score)
                    .build(Rating.Builder::build));

    private static final Arbitrary<EvaluationEntry> ENTRIES = Assembly.of(EvaluationEntry::builder)
            .always(IDS, EvaluationEntry.Builder::element)
            .sometimes(TEXTS, EvaluationEntry.Builder::grade)
            .sometimes(TEXTS, EvaluationEntry.Builder::nextPolicy)
            .sometimes(TEXTS, EvaluationEntry.Builder::previousGrade)
            .sometimes(few(RATINGS), EvaluationEntry.Builder::addAllRatings)
            .sometimes(STATEMENT_LISTS, EvaluationEntry.Builder::addAllOutcomes)
            .sometimes(STATEMENT_LISTS, EvaluationEntry.Builder::addAllChallenges)
            .seldom(SOURCES, EvaluationEntry.Builder::source)
            .seldom(NOTES, EvaluationEntry.Builder::addAllNotes)
            .seldom(EXTENSIONS, EvaluationEntry.Builder::putAllExtensions)
            .build(EvaluationEntry.Builder::build);

    /** Evaluations. */
    static final Arbitrary<Evaluation> EVALUATIONS = Assembly.of(Evaluation::builder)
            .always(FISCAL_YEARS, Evaluation.Builder::fiscalYear)
            .sometimes(FISCAL_YEARS, Evaluation.Builder::conductedIn)
            .sometimes(Arbitraries.of(EvaluationStage.class), Evaluation.Builder::stage)
            .sometimes(TEXTS, Evaluation.Builder::evaluator)
            .sometimes(Arbitraries.of(EvaluationCoverage.class), Evaluation.Builder::coverage)
            .sometimes(DATES, Evaluation.Builder::published)
            .seldom(SCALES, Evaluation.Builder::scale)
            .sometimes(few(ENTRIES), Evaluation.Builder::addAllEntries)
            .seldom(SOURCES, Evaluation.Builder::source)
            .seldom(NOTES, Evaluation.Builder::addAllNotes)
            .seldom(EXTENSIONS, Evaluation.Builder::putAllExtensions)
            .build(Evaluation.Builder::build);

    private EvaluationArbitraries() {}

    private static Assembly<Rating.Builder> ratings() {
        return Assembly.of(Rating::builder)
                .always(IDS, Rating.Builder::axis)
                .seldom(SOURCES, Rating.Builder::source)
                .seldom(NOTES, Rating.Builder::addAllNotes)
                .seldom(EXTENSIONS, Rating.Builder::putAllExtensions);
    }
}
