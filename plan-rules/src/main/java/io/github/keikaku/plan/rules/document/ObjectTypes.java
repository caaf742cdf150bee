package io.github.keikaku.plan.rules.document;

import io.github.keikaku.plan.model.GlossaryEntry;
import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.Shift;
import io.github.keikaku.plan.model.Source;
import io.github.keikaku.plan.model.Transcription;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.CompositionItem;
import io.github.keikaku.plan.model.body.Membership;
import io.github.keikaku.plan.model.body.Milestone;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.AxisSymbol;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.Grade;
import io.github.keikaku.plan.model.evaluation.Policy;
import io.github.keikaku.plan.model.evaluation.Rating;
import io.github.keikaku.plan.model.evaluation.RatingAxis;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import java.util.HashSet;
import java.util.Set;

/** Every type of object in the canonical document, its members in the order in which they are written. */
final class ObjectTypes {

    static final ObjectType<SourceReference> SOURCE_REFERENCE = ObjectType.bare(SourceReference.class, "id", "locator");

    static final ObjectType<Link> LINK =
            ObjectType.annotated(Link.class).values("type", "target", "note").build();

    static final ObjectType<Statement> STATEMENT = ObjectType.annotated(Statement.class)
            .values("text", "qualifiers")
            .list("items", Statement::getItems, () -> ObjectTypes.STATEMENT)
            .list("links", Statement::getLinks, () -> LINK)
            .build();

    static final ObjectType<Municipality> MUNICIPALITY = ObjectType.annotated(Municipality.class)
            .values("code", "name", "prefecture")
            .build();

    static final ObjectType<PlanPeriod> PERIOD =
            ObjectType.annotated(PlanPeriod.class).values("from", "to").build();

    static final ObjectType<Transcription> TRANSCRIPTION =
            ObjectType.annotated(Transcription.class).values("extent", "text").build();

    static final ObjectType<Review> REVIEW = ObjectType.annotated(Review.class)
            .values("everyYears", "public", "method")
            .build();

    static final ObjectType<Level> LEVEL = ObjectType.annotated(Level.class)
            .values("id", "name", "parent", "evaluated")
            .build();

    static final ObjectType<Shift> SHIFT =
            ObjectType.annotated(Shift.class).values("from", "to").build();

    static final ObjectType<PlanElement> ELEMENT = ObjectType.annotated(PlanElement.class)
            .values("id", "level", "number", "title", "aliases", "priority", "goal", "description")
            .list("rationale", PlanElement::getRationale, () -> STATEMENT)
            .optional("shift", PlanElement::getShift, () -> SHIFT)
            .values("departments")
            .optional("period", PlanElement::getPeriod, () -> PERIOD)
            .list("links", PlanElement::getLinks, () -> LINK)
            .values("legalItems")
            .list("children", PlanElement::getChildren, () -> ObjectTypes.ELEMENT)
            .build();

    static final ObjectType<Grade> GRADE = ObjectType.annotated(Grade.class)
            .values("symbol", "label", "meaning", "canonical")
            .build();

    static final ObjectType<Policy> POLICY = ObjectType.annotated(Policy.class)
            .values("symbol", "label", "meaning", "canonical")
            .build();

    static final ObjectType<AxisSymbol> AXIS_SYMBOL = ObjectType.annotated(AxisSymbol.class)
            .values("symbol", "label", "meaning")
            .build();

    static final ObjectType<RatingAxis> AXIS = ObjectType.annotated(RatingAxis.class)
            .values("id", "name")
            .list("symbols", RatingAxis::getSymbols, () -> AXIS_SYMBOL)
            .build();

    static final ObjectType<Scale> SCALE = ObjectType.annotated(Scale.class)
            .list("grades", Scale::getGrades, () -> GRADE)
            .list("policies", Scale::getPolicies, () -> POLICY)
            .list("axes", Scale::getAxes, () -> AXIS)
            .build();

    static final ObjectType<Rating> RATING =
            ObjectType.annotated(Rating.class).values("axis", "symbol", "score").build();

    static final ObjectType<EvaluationEntry> ENTRY = ObjectType.annotated(EvaluationEntry.class)
            .values("element", "grade", "nextPolicy", "previousGrade")
            .list("ratings", EvaluationEntry::getRatings, () -> RATING)
            .list("outcomes", EvaluationEntry::getOutcomes, () -> STATEMENT)
            .list("challenges", EvaluationEntry::getChallenges, () -> STATEMENT)
            .build();

    static final ObjectType<Evaluation> EVALUATION = ObjectType.annotated(Evaluation.class)
            .values("fiscalYear", "conductedIn", "stage", "evaluator", "coverage", "published")
            .optional("scale", Evaluation::getScale, () -> SCALE)
            .list("entries", Evaluation::getEntries, () -> ENTRY)
            .build();

    static final ObjectType<Breakdown> BREAKDOWN = ObjectType.annotated(Breakdown.class)
            .values("of", "dimension", "category", "partial")
            .build();

    static final ObjectType<Observation> OBSERVATION = ObjectType.annotated(Observation.class)
            .values("period", "kind", "value", "outOf", "outOfUnit", "status")
            .values("reportedIn", "area", "approximate", "printed")
            .build();

    static final ObjectType<Indicator> INDICATOR = ObjectType.annotated(Indicator.class)
            .values("id", "element", "alsoIn", "name", "unit", "definition", "stage", "polarity")
            .optional("breakdown", Indicator::getBreakdown, () -> BREAKDOWN)
            .list("observations", Indicator::getObservations, () -> OBSERVATION)
            .build();

    static final ObjectType<Actor> ACTOR = ObjectType.annotated(Actor.class)
            .values("id", "name", "categories", "members", "parent")
            .build();

    static final ObjectType<RoleAssignment> ROLE = ObjectType.annotated(RoleAssignment.class)
            .values("actor", "element")
            .list("statements", RoleAssignment::getStatements, () -> STATEMENT)
            .build();

    static final ObjectType<CompositionItem> COMPOSITION_ITEM =
            ObjectType.annotated(CompositionItem.class).values("name", "count").build();

    static final ObjectType<Membership> MEMBERSHIP = ObjectType.annotated(Membership.class)
            .values("count")
            .list("composition", Membership::getComposition, () -> COMPOSITION_ITEM)
            .build();

    static final ObjectType<Body> BODY = ObjectType.annotated(Body.class)
            .values("id", "name", "aliases", "kind", "tier", "parent", "area", "areaCount", "count", "established")
            .optional("membership", Body::getMembership, () -> MEMBERSHIP)
            .list("functions", Body::getFunctions, () -> STATEMENT)
            .list("activities", Body::getActivities, () -> STATEMENT)
            .build();

    static final ObjectType<Milestone> MILESTONE = ObjectType.annotated(Milestone.class)
            .values("date", "to", "label", "body", "element")
            .build();

    static final ObjectType<GlossaryEntry> GLOSSARY_ENTRY = ObjectType.annotated(GlossaryEntry.class)
            .values("term", "definition")
            .build();

    static final ObjectType<Source> SOURCE = ObjectType.annotated(Source.class)
            .values("id", "title", "publisher", "url", "published")
            .build();

    static final ObjectType<Plan> PLAN = ObjectType.annotated(Plan.class)
            .values("schemaVersion", "id", "kind", "includes", "title", "edition")
            .one("municipality", Plan::getMunicipality, () -> MUNICIPALITY)
            .values("publishers", "department", "published")
            .optional("period", Plan::getPeriod, () -> PERIOD)
            .optional("transcription", Plan::getTranscription, () -> TRANSCRIPTION)
            .values("philosophy", "vision")
            .optional("review", Plan::getReview, () -> REVIEW)
            .list("links", Plan::getLinks, () -> LINK)
            .values("legalItems")
            .list("levels", Plan::getLevels, () -> LEVEL)
            .list("elements", Plan::getElements, () -> ELEMENT)
            .optional("scale", Plan::getScale, () -> SCALE)
            .list("evaluations", Plan::getEvaluations, () -> EVALUATION)
            .list("indicators", Plan::getIndicators, () -> INDICATOR)
            .list("actors", Plan::getActors, () -> ACTOR)
            .list("roles", Plan::getRoles, () -> ROLE)
            .list("bodies", Plan::getBodies, () -> BODY)
            .list("milestones", Plan::getMilestones, () -> MILESTONE)
            .list("glossary", Plan::getGlossary, () -> GLOSSARY_ENTRY)
            .list("sources", Plan::getSources, () -> SOURCE)
            .build();

    private ObjectTypes() {}

    /** The types of objects that are of a type, or in which such objects may lie, however deep. */
    static Set<ObjectType<?>> leadingTo(Class<?> type) {
        Set<ObjectType<?>> all = new HashSet<>();
        addWithNested(PLAN, all);
        Set<ObjectType<?>> leading = new HashSet<>(all);
        leading.removeIf(candidate -> !type.isAssignableFrom(candidate.getType()));
        int before;
        do {
            before = leading.size();
            for (ObjectType<?> candidate : all) {
                if (candidate.getNested().stream()
                        .anyMatch(member -> leading.contains(member.type().get()))) {
                    leading.add(candidate);
                }
            }
        } while (leading.size() > before);
        return leading;
    }

    private static void addWithNested(ObjectType<?> type, Set<ObjectType<?>> all) {
        if (all.add(type)) {
            type.getNested().forEach(member -> addWithNested(member.type().get(), all));
        }
    }
}
