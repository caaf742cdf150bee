package io.github.keikaku.plan.rules.document;

import static io.github.keikaku.plan.rules.document.TextMember.list;
import static io.github.keikaku.plan.rules.document.TextMember.one;
import static io.github.keikaku.plan.rules.document.TextMember.optional;

import io.github.keikaku.plan.model.GlossaryEntry;
import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.Shift;
import io.github.keikaku.plan.model.Source;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.CompositionItem;
import io.github.keikaku.plan.model.body.Milestone;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.AxisSymbol;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.Grade;
import io.github.keikaku.plan.model.evaluation.Policy;
import io.github.keikaku.plan.model.evaluation.RatingAxis;
import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.role.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which members hold text for people to read. Ids, addresses and extensions are none, nor are the symbols by which
 * entries name the grades of a scale: those are looked at in the scale, once.
 *
 * <p>Aliases, numbers, locators and {@code printed} keep the form in which the document prints something, whatever that
 * is.
 */
final class TextMembers {

    private static final Map<Class<?>, List<TextMember<?>>> BY_TYPE = new HashMap<>();

    static {
        Stream.of(ofPlan(), ofElement(), ofStatement(), ofScale(), ofIndicator(), ofRole(), ofBody(), ofAnnex())
                .flatMap(List::stream)
                .forEach(member -> BY_TYPE.computeIfAbsent(member.getType(), type -> new ArrayList<>())
                        .add(member));
    }

    private TextMembers() {}

    static List<TextMember<?>> of(Class<?> type) {
        return BY_TYPE.getOrDefault(type, List.of());
    }

    private static List<TextMember<?>> ofPlan() {
        return List.of(
                one(Plan.class, "title", Plan::getTitle),
                optional(Plan.class, "edition", Plan::getEdition),
                list(Plan.class, "publishers", Plan::getPublishers),
                optional(Plan.class, "department", Plan::getDepartment),
                optional(Plan.class, "philosophy", Plan::getPhilosophy),
                optional(Plan.class, "vision", Plan::getVision),
                one(Municipality.class, "name", Municipality::getName),
                optional(Municipality.class, "prefecture", Municipality::getPrefecture),
                optional(Review.class, "method", Review::getMethod));
    }

    private static List<TextMember<?>> ofElement() {
        return List.of(
                one(Level.class, "name", Level::getName),
                optional(PlanElement.class, "number", PlanElement::getNumber).asPrinted(),
                one(PlanElement.class, "title", PlanElement::getTitle),
                list(PlanElement.class, "aliases", PlanElement::getAliases).asPrinted(),
                optional(PlanElement.class, "goal", PlanElement::getGoal),
                optional(PlanElement.class, "description", PlanElement::getDescription),
                list(PlanElement.class, "departments", PlanElement::getDepartments),
                one(Shift.class, "from", Shift::getFrom),
                one(Shift.class, "to", Shift::getTo));
    }

    private static List<TextMember<?>> ofStatement() {
        return List.of(
                one(Statement.class, "text", Statement::getText),
                list(Statement.class, "qualifiers", Statement::getQualifiers),
                optional(Link.class, "note", Link::getNote),
                optional(SourceReference.class, "locator", SourceReference::getLocator)
                        .asPrinted());
    }

    private static List<TextMember<?>> ofScale() {
        return List.of(
                one(Grade.class, "symbol", Grade::getSymbol),
                optional(Grade.class, "label", Grade::getLabel),
                optional(Grade.class, "meaning", Grade::getMeaning),
                one(Policy.class, "symbol", Policy::getSymbol),
                optional(Policy.class, "label", Policy::getLabel),
                optional(Policy.class, "meaning", Policy::getMeaning),
                one(RatingAxis.class, "name", RatingAxis::getName),
                one(AxisSymbol.class, "symbol", AxisSymbol::getSymbol),
                optional(AxisSymbol.class, "label", AxisSymbol::getLabel),
                optional(AxisSymbol.class, "meaning", AxisSymbol::getMeaning),
                optional(Evaluation.class, "evaluator", Evaluation::getEvaluator));
    }

    private static List<TextMember<?>> ofIndicator() {
        return List.of(
                one(Indicator.class, "name", Indicator::getName),
                optional(Indicator.class, "unit", Indicator::getUnit),
                optional(Indicator.class, "definition", Indicator::getDefinition),
                one(Breakdown.class, "dimension", Breakdown::getDimension),
                one(Breakdown.class, "category", Breakdown::getCategory),
                optional(Observation.class, "outOfUnit", Observation::getOutOfUnit),
                optional(Observation.class, "area", Observation::getArea),
                optional(Observation.class, "printed", Observation::getPrinted).asPrinted());
    }

    private static List<TextMember<?>> ofRole() {
        return List.of(one(Actor.class, "name", Actor::getName), list(Actor.class, "members", Actor::getMembers));
    }

    private static List<TextMember<?>> ofBody() {
        return List.of(
                one(Body.class, "name", Body::getName),
                list(Body.class, "aliases", Body::getAliases).asPrinted(),
                optional(Body.class, "area", Body::getArea),
                one(CompositionItem.class, "name", CompositionItem::getName),
                one(Milestone.class, "label", Milestone::getLabel));
    }

    private static List<TextMember<?>> ofAnnex() {
        return List.of(
                one(GlossaryEntry.class, "term", GlossaryEntry::getTerm),
                optional(GlossaryEntry.class, "definition", GlossaryEntry::getDefinition),
                one(Source.class, "title", Source::getTitle),
                optional(Source.class, "publisher", Source::getPublisher));
    }
}
