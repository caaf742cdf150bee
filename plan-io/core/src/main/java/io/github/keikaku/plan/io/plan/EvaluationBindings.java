package io.github.keikaku.plan.io.plan;

import static io.github.keikaku.plan.io.binding.Kinds.DECIMAL;
import static io.github.keikaku.plan.io.binding.Kinds.TEXT;
import static io.github.keikaku.plan.io.plan.CommonBindings.STATEMENT;
import static io.github.keikaku.plan.io.plan.CommonBindings.annotated;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
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

/** How plans are graded: scales, evaluations and their entries. */
final class EvaluationBindings {

    static final Binding<Grade, Grade.Builder> GRADE = Binding.of(
            "grade",
            () -> annotated(
                    Members.of(Grade::builder, Grade.Builder::build)
                            .required("symbol", TEXT, Grade::getSymbol, Grade.Builder::symbol)
                            .optional("label", TEXT, Grade::getLabel, Grade.Builder::label)
                            .optional("meaning", TEXT, Grade::getMeaning, Grade.Builder::meaning)
                            .optional(
                                    "canonical",
                                    Kinds.oneOf(CanonicalGrade.class),
                                    Grade::getCanonical,
                                    Grade.Builder::canonical),
                    Grade.Builder::source,
                    Grade.Builder::addNotes,
                    Grade.Builder::putAllExtensions));

    static final Binding<Policy, Policy.Builder> POLICY = Binding.of(
            "policy",
            () -> annotated(
                    Members.of(Policy::builder, Policy.Builder::build)
                            .required("symbol", TEXT, Policy::getSymbol, Policy.Builder::symbol)
                            .optional("label", TEXT, Policy::getLabel, Policy.Builder::label)
                            .optional("meaning", TEXT, Policy::getMeaning, Policy.Builder::meaning)
                            .list(
                                    "canonical",
                                    Kinds.oneOf(CanonicalPolicy.class),
                                    Policy::getCanonical,
                                    Policy.Builder::addCanonical),
                    Policy.Builder::source,
                    Policy.Builder::addNotes,
                    Policy.Builder::putAllExtensions));

    static final Binding<AxisSymbol, AxisSymbol.Builder> AXIS_SYMBOL = Binding.of(
            "axisSymbol",
            () -> annotated(
                    Members.of(AxisSymbol::builder, AxisSymbol.Builder::build)
                            .required("symbol", TEXT, AxisSymbol::getSymbol, AxisSymbol.Builder::symbol)
                            .optional("label", TEXT, AxisSymbol::getLabel, AxisSymbol.Builder::label)
                            .optional("meaning", TEXT, AxisSymbol::getMeaning, AxisSymbol.Builder::meaning),
                    AxisSymbol.Builder::source,
                    AxisSymbol.Builder::addNotes,
                    AxisSymbol.Builder::putAllExtensions));

    static final Binding<RatingAxis, RatingAxis.Builder> AXIS = Binding.of(
            "axis",
            () -> annotated(
                    Members.of(RatingAxis::builder, RatingAxis.Builder::build)
                            .required("id", PlanKinds.ID, RatingAxis::getId, RatingAxis.Builder::id)
                            .required("name", TEXT, RatingAxis::getName, RatingAxis.Builder::name)
                            .requiredList(
                                    "symbols", AXIS_SYMBOL, 0, RatingAxis::getSymbols, RatingAxis.Builder::addSymbols),
                    RatingAxis.Builder::source,
                    RatingAxis.Builder::addNotes,
                    RatingAxis.Builder::putAllExtensions));

    static final Binding<Scale, Scale.Builder> SCALE = Binding.of(
            "scale",
            () -> annotated(
                    Members.of(Scale::builder, Scale.Builder::build)
                            .list("grades", GRADE, Scale::getGrades, Scale.Builder::addGrades)
                            .list("policies", POLICY, Scale::getPolicies, Scale.Builder::addPolicies)
                            .list("axes", AXIS, Scale::getAxes, Scale.Builder::addAxes),
                    Scale.Builder::source,
                    Scale.Builder::addNotes,
                    Scale.Builder::putAllExtensions));

    static final Binding<Rating, Rating.Builder> RATING = Binding.of(
            "rating",
            () -> annotated(
                    Members.of(Rating::builder, Rating.Builder::build)
                            .required("axis", PlanKinds.ID, Rating::getAxis, Rating.Builder::axis)
                            .optional("symbol", TEXT, Rating::getSymbol, Rating.Builder::symbol)
                            .optional("score", DECIMAL, Rating::getScore, Rating.Builder::score)
                            .requireAnyOf("symbol", "score"),
                    Rating.Builder::source,
                    Rating.Builder::addNotes,
                    Rating.Builder::putAllExtensions));

    static final Binding<EvaluationEntry, EvaluationEntry.Builder> ENTRY = Binding.of(
            "evaluationEntry",
            () -> annotated(
                    Members.of(EvaluationEntry::builder, EvaluationEntry.Builder::build)
                            .required(
                                    "element",
                                    PlanKinds.ID,
                                    EvaluationEntry::getElement,
                                    EvaluationEntry.Builder::element)
                            .optional("grade", TEXT, EvaluationEntry::getGrade, EvaluationEntry.Builder::grade)
                            .optional(
                                    "nextPolicy",
                                    TEXT,
                                    EvaluationEntry::getNextPolicy,
                                    EvaluationEntry.Builder::nextPolicy)
                            .optional(
                                    "previousGrade",
                                    TEXT,
                                    EvaluationEntry::getPreviousGrade,
                                    EvaluationEntry.Builder::previousGrade)
                            .list("ratings", RATING, EvaluationEntry::getRatings, EvaluationEntry.Builder::addRatings)
                            .list(
                                    "outcomes",
                                    STATEMENT,
                                    EvaluationEntry::getOutcomes,
                                    EvaluationEntry.Builder::addOutcomes)
                            .list(
                                    "challenges",
                                    STATEMENT,
                                    EvaluationEntry::getChallenges,
                                    EvaluationEntry.Builder::addChallenges),
                    EvaluationEntry.Builder::source,
                    EvaluationEntry.Builder::addNotes,
                    EvaluationEntry.Builder::putAllExtensions));

    static final Binding<Evaluation, Evaluation.Builder> EVALUATION = Binding.of(
            "evaluation",
            () -> annotated(
                    Members.of(Evaluation::builder, Evaluation.Builder::build)
                            .required(
                                    "fiscalYear",
                                    PlanKinds.FISCAL_YEAR,
                                    Evaluation::getFiscalYear,
                                    Evaluation.Builder::fiscalYear)
                            .optional(
                                    "conductedIn",
                                    PlanKinds.FISCAL_YEAR,
                                    Evaluation::getConductedIn,
                                    Evaluation.Builder::conductedIn)
                            .defaulted(
                                    "stage",
                                    Kinds.oneOf(EvaluationStage.class),
                                    EvaluationStage.SELF,
                                    Evaluation::getStage,
                                    Evaluation.Builder::stage)
                            .optional("evaluator", TEXT, Evaluation::getEvaluator, Evaluation.Builder::evaluator)
                            .defaulted(
                                    "coverage",
                                    Kinds.oneOf(EvaluationCoverage.class),
                                    EvaluationCoverage.ALL,
                                    Evaluation::getCoverage,
                                    Evaluation.Builder::coverage)
                            .optional(
                                    "published",
                                    PlanKinds.DATE,
                                    Evaluation::getPublished,
                                    Evaluation.Builder::published)
                            .optional("scale", SCALE, Evaluation::getScale, Evaluation.Builder::scale)
                            .list("entries", ENTRY, Evaluation::getEntries, Evaluation.Builder::addEntries),
                    Evaluation.Builder::source,
                    Evaluation.Builder::addNotes,
                    Evaluation.Builder::putAllExtensions));

    private EvaluationBindings() {}
}
