package io.github.keikaku.plan.io.plan;

import static io.github.keikaku.plan.io.binding.Kinds.TEXT;
import static io.github.keikaku.plan.io.plan.CommonBindings.LINK;
import static io.github.keikaku.plan.io.plan.CommonBindings.STATEMENT;
import static io.github.keikaku.plan.io.plan.CommonBindings.annotated;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Members;
import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.Shift;

/** What a plan is built of: levels and elements. */
final class StructureBindings {

    static final Binding<Level, Level.Builder> LEVEL = Binding.of(
            "level",
            () -> annotated(
                    Members.of(Level::builder, Level.Builder::build)
                            .required("id", PlanKinds.ID, Level::getId, Level.Builder::id)
                            .required("name", TEXT, Level::getName, Level.Builder::name)
                            .optional("parent", PlanKinds.ID, Level::getParent, Level.Builder::parent)
                            .flag("evaluated", Level::isEvaluated, Level.Builder::evaluated),
                    Level.Builder::source,
                    Level.Builder::addNotes,
                    Level.Builder::putAllExtensions));

    static final Binding<PlanPeriod, PlanPeriod.Builder> PERIOD = Binding.of(
            "planPeriod",
            () -> annotated(
                    Members.of(PlanPeriod::builder, PlanPeriod.Builder::build)
                            .required("from", PlanKinds.FISCAL_YEAR, PlanPeriod::getFrom, PlanPeriod.Builder::from)
                            .required("to", PlanKinds.FISCAL_YEAR, PlanPeriod::getTo, PlanPeriod.Builder::to),
                    PlanPeriod.Builder::source,
                    PlanPeriod.Builder::addNotes,
                    PlanPeriod.Builder::putAllExtensions));

    static final Binding<Shift, Shift.Builder> SHIFT = Binding.of(
            "shift",
            () -> annotated(
                    Members.of(Shift::builder, Shift.Builder::build)
                            .required("from", TEXT, Shift::getFrom, Shift.Builder::from)
                            .required("to", TEXT, Shift::getTo, Shift.Builder::to),
                    Shift.Builder::source,
                    Shift.Builder::addNotes,
                    Shift.Builder::putAllExtensions));

    static final Binding<PlanElement, PlanElement.Builder> ELEMENT = Binding.of(
            "element",
            () -> annotated(
                    Members.of(PlanElement::builder, PlanElement.Builder::build)
                            .required("id", PlanKinds.ID, PlanElement::getId, PlanElement.Builder::id)
                            .required("level", PlanKinds.ID, PlanElement::getLevel, PlanElement.Builder::level)
                            .optional("number", TEXT, PlanElement::getNumber, PlanElement.Builder::number)
                            .required("title", TEXT, PlanElement::getTitle, PlanElement.Builder::title)
                            .list("aliases", TEXT, PlanElement::getAliases, PlanElement.Builder::addAliases)
                            .flag("priority", PlanElement::isPriority, PlanElement.Builder::priority)
                            .optional("goal", TEXT, PlanElement::getGoal, PlanElement.Builder::goal)
                            .optional(
                                    "description", TEXT, PlanElement::getDescription, PlanElement.Builder::description)
                            .list("rationale", STATEMENT, PlanElement::getRationale, PlanElement.Builder::addRationale)
                            .optional("shift", SHIFT, PlanElement::getShift, PlanElement.Builder::shift)
                            .list("departments", TEXT, PlanElement::getDepartments, PlanElement.Builder::addDepartments)
                            .optional("period", PERIOD, PlanElement::getPeriod, PlanElement.Builder::period)
                            .list("links", LINK, PlanElement::getLinks, PlanElement.Builder::addLinks)
                            .list(
                                    "legalItems",
                                    PlanKinds.LEGAL_ITEM,
                                    PlanElement::getLegalItems,
                                    PlanElement.Builder::addLegalItems)
                            .children("children", PlanElement::getChildren, PlanElement.Builder::addChildren),
                    PlanElement.Builder::source,
                    PlanElement.Builder::addNotes,
                    PlanElement.Builder::putAllExtensions));

    private StructureBindings() {}
}
