package io.github.keikaku.plan.io.plan;

import static io.github.keikaku.plan.io.binding.Kinds.TEXT;
import static io.github.keikaku.plan.io.plan.CommonBindings.LINK;
import static io.github.keikaku.plan.io.plan.CommonBindings.annotated;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
import io.github.keikaku.plan.model.GlossaryEntry;
import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.Source;
import io.github.keikaku.plan.model.Transcription;
import io.github.keikaku.plan.model.TranscriptionExtent;
import io.github.keikaku.plan.model.TranscriptionText;

/** The canonical document as a whole: data contract, section 1. */
public final class PlanBindings {

    static final Binding<Municipality, Municipality.Builder> MUNICIPALITY = Binding.of(
            "municipality",
            () -> annotated(
                    Members.of(Municipality::builder, Municipality.Builder::build)
                            .required(
                                    "code",
                                    PlanKinds.MUNICIPALITY_CODE,
                                    Municipality::getCode,
                                    Municipality.Builder::code)
                            .required("name", TEXT, Municipality::getName, Municipality.Builder::name)
                            .optional(
                                    "prefecture", TEXT, Municipality::getPrefecture, Municipality.Builder::prefecture),
                    Municipality.Builder::source,
                    Municipality.Builder::addNotes,
                    Municipality.Builder::putAllExtensions));

    static final Binding<Transcription, Transcription.Builder> TRANSCRIPTION = Binding.of(
            "transcription",
            () -> annotated(
                    Members.of(Transcription::builder, Transcription.Builder::build)
                            .required(
                                    "extent",
                                    Kinds.oneOf(TranscriptionExtent.class),
                                    Transcription::getExtent,
                                    Transcription.Builder::extent)
                            .required(
                                    "text",
                                    Kinds.oneOf(TranscriptionText.class),
                                    Transcription::getText,
                                    Transcription.Builder::text),
                    Transcription.Builder::source,
                    Transcription.Builder::addNotes,
                    Transcription.Builder::putAllExtensions));

    static final Binding<Review, Review.Builder> REVIEW = Binding.of(
            "review",
            () -> annotated(
                    Members.of(Review::builder, Review.Builder::build)
                            .optional(
                                    "everyYears", PlanKinds.POSITIVE, Review::getEveryYears, Review.Builder::everyYears)
                            .flag("public", Review::isPublic, Review.Builder::isPublic)
                            .optional("method", TEXT, Review::getMethod, Review.Builder::method),
                    Review.Builder::source,
                    Review.Builder::addNotes,
                    Review.Builder::putAllExtensions));

    static final Binding<GlossaryEntry, GlossaryEntry.Builder> GLOSSARY_ENTRY = Binding.of(
            "glossaryEntry",
            () -> annotated(
                    Members.of(GlossaryEntry::builder, GlossaryEntry.Builder::build)
                            .required("term", TEXT, GlossaryEntry::getTerm, GlossaryEntry.Builder::term)
                            .optional(
                                    "definition",
                                    TEXT,
                                    GlossaryEntry::getDefinition,
                                    GlossaryEntry.Builder::definition),
                    GlossaryEntry.Builder::source,
                    GlossaryEntry.Builder::addNotes,
                    GlossaryEntry.Builder::putAllExtensions));

    static final Binding<Source, Source.Builder> SOURCE = Binding.of(
            "source",
            () -> annotated(
                    Members.of(Source::builder, Source.Builder::build)
                            .required("id", PlanKinds.ID, Source::getId, Source.Builder::id)
                            .required("title", TEXT, Source::getTitle, Source.Builder::title)
                            .optional("publisher", TEXT, Source::getPublisher, Source.Builder::publisher)
                            .optional("url", TEXT, Source::getUrl, Source.Builder::url)
                            .optional("published", PlanKinds.DATE, Source::getPublished, Source.Builder::published),
                    Source.Builder::source,
                    Source.Builder::addNotes,
                    Source.Builder::putAllExtensions));

    /** The document. */
    public static final Binding<Plan, Plan.Builder> PLAN = Binding.of(
            "plan",
            () -> annotated(
                    Members.of(Plan::builder, Plan.Builder::build)
                            .required(
                                    "schemaVersion",
                                    new SchemaVersionKind(),
                                    Plan::getSchemaVersion,
                                    Plan.Builder::schemaVersion)
                            .required("id", PlanKinds.PLAN_ID, Plan::getId, Plan.Builder::id)
                            .required("kind", Kinds.oneOf(PlanKind.class), Plan::getKind, Plan.Builder::kind)
                            .list("includes", Kinds.oneOf(PlanKind.class), Plan::getIncludes, Plan.Builder::addIncludes)
                            .required("title", TEXT, Plan::getTitle, Plan.Builder::title)
                            .optional("edition", TEXT, Plan::getEdition, Plan.Builder::edition)
                            .required("municipality", MUNICIPALITY, Plan::getMunicipality, Plan.Builder::municipality)
                            .list("publishers", TEXT, Plan::getPublishers, Plan.Builder::addPublishers)
                            .optional("department", TEXT, Plan::getDepartment, Plan.Builder::department)
                            .optional("published", PlanKinds.DATE, Plan::getPublished, Plan.Builder::published)
                            .optional("period", StructureBindings.PERIOD, Plan::getPeriod, Plan.Builder::period)
                            .optional(
                                    "transcription", TRANSCRIPTION, Plan::getTranscription, Plan.Builder::transcription)
                            .optional("philosophy", TEXT, Plan::getPhilosophy, Plan.Builder::philosophy)
                            .optional("vision", TEXT, Plan::getVision, Plan.Builder::vision)
                            .optional("review", REVIEW, Plan::getReview, Plan.Builder::review)
                            .list("links", LINK, Plan::getLinks, Plan.Builder::addLinks)
                            .list("legalItems", PlanKinds.LEGAL_ITEM, Plan::getLegalItems, Plan.Builder::addLegalItems)
                            .list("levels", StructureBindings.LEVEL, Plan::getLevels, Plan.Builder::addLevels)
                            .list("elements", StructureBindings.ELEMENT, Plan::getElements, Plan.Builder::addElements)
                            .optional("scale", EvaluationBindings.SCALE, Plan::getScale, Plan.Builder::scale)
                            .list(
                                    "evaluations",
                                    EvaluationBindings.EVALUATION,
                                    Plan::getEvaluations,
                                    Plan.Builder::addEvaluations)
                            .list(
                                    "indicators",
                                    IndicatorBindings.INDICATOR,
                                    Plan::getIndicators,
                                    Plan.Builder::addIndicators)
                            .list("actors", RoleBindings.ACTOR, Plan::getActors, Plan.Builder::addActors)
                            .list("roles", RoleBindings.ROLE, Plan::getRoles, Plan.Builder::addRoles)
                            .list("bodies", BodyBindings.BODY, Plan::getBodies, Plan.Builder::addBodies)
                            .list(
                                    "milestones",
                                    BodyBindings.MILESTONE,
                                    Plan::getMilestones,
                                    Plan.Builder::addMilestones)
                            .list("glossary", GLOSSARY_ENTRY, Plan::getGlossary, Plan.Builder::addGlossary)
                            .list("sources", SOURCE, Plan::getSources, Plan.Builder::addSources),
                    Plan.Builder::source,
                    Plan.Builder::addNotes,
                    Plan.Builder::putAllExtensions));

    private PlanBindings() {}
}
