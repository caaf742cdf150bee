package io.github.keikaku.plan.io.arbitrary;

import static io.github.keikaku.plan.io.arbitrary.BodyArbitraries.BODIES;
import static io.github.keikaku.plan.io.arbitrary.BodyArbitraries.MILESTONES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.LEGAL_ITEMS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.LINKS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.NOTES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.SOURCES;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.TEXT_LISTS;
import static io.github.keikaku.plan.io.arbitrary.CommonArbitraries.few;
import static io.github.keikaku.plan.io.arbitrary.DataArbitraries.EXTENSIONS;
import static io.github.keikaku.plan.io.arbitrary.EvaluationArbitraries.EVALUATIONS;
import static io.github.keikaku.plan.io.arbitrary.EvaluationArbitraries.SCALES;
import static io.github.keikaku.plan.io.arbitrary.IndicatorArbitraries.INDICATORS;
import static io.github.keikaku.plan.io.arbitrary.NumberArbitraries.POSITIVE;
import static io.github.keikaku.plan.io.arbitrary.RoleArbitraries.ACTORS;
import static io.github.keikaku.plan.io.arbitrary.RoleArbitraries.ROLES;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.IDS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.PLAN_IDS;
import static io.github.keikaku.plan.io.arbitrary.TextArbitraries.TEXTS;
import static io.github.keikaku.plan.io.arbitrary.TimeArbitraries.DATES;
import static io.github.keikaku.plan.io.arbitrary.TreeArbitraries.LEVELS;
import static io.github.keikaku.plan.io.arbitrary.TreeArbitraries.PLAN_PERIODS;
import static io.github.keikaku.plan.io.arbitrary.TreeArbitraries.TREES;

import io.github.keikaku.plan.model.GlossaryEntry;
import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.Source;
import io.github.keikaku.plan.model.Transcription;
import io.github.keikaku.plan.model.TranscriptionExtent;
import io.github.keikaku.plan.model.TranscriptionText;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Plans that use every member of every type, and that read back without a finding of form. */
public final class PlanArbitraries {

    private static final Arbitrary<MunicipalityCode> CODES = Arbitraries.oneOf(
                    Arbitraries.of("132217", "072028", "132292"),
                    Arbitraries.strings().numeric().ofLength(6))
            .map(MunicipalityCode::of);

    private static final Arbitrary<Municipality> MUNICIPALITIES = Assembly.of(Municipality::builder)
            .always(CODES, Municipality.Builder::code)
            .always(TEXTS, Municipality.Builder::name)
            .sometimes(TEXTS, Municipality.Builder::prefecture)
            .seldom(SOURCES, Municipality.Builder::source)
            .seldom(NOTES, Municipality.Builder::addAllNotes)
            .seldom(EXTENSIONS, Municipality.Builder::putAllExtensions)
            .build(Municipality.Builder::build);

    private static final Arbitrary<Transcription> TRANSCRIPTIONS = Assembly.of(Transcription::builder)
            .always(Arbitraries.of(TranscriptionExtent.class), Transcription.Builder::extent)
            .always(Arbitraries.of(TranscriptionText.class), Transcription.Builder::text)
            .seldom(SOURCES, Transcription.Builder::source)
            .seldom(NOTES, Transcription.Builder::addAllNotes)
            .seldom(EXTENSIONS, Transcription.Builder::putAllExtensions)
            .build(Transcription.Builder::build);

    private static final Arbitrary<Review> REVIEWS = Assembly.of(Review::builder)
            .sometimes(POSITIVE, Review.Builder::everyYears)
            .sometimes(Arbitraries.of(true, false), Review.Builder::isPublic)
            .sometimes(TEXTS, Review.Builder::method)
            .seldom(SOURCES, Review.Builder::source)
            .seldom(NOTES, Review.Builder::addAllNotes)
            .seldom(EXTENSIONS, Review.Builder::putAllExtensions)
            .build(Review.Builder::build);

    private static final Arbitrary<GlossaryEntry> GLOSSARY_ENTRIES = Assembly.of(GlossaryEntry::builder)
            .always(TEXTS, GlossaryEntry.Builder::term)
            .sometimes(TEXTS, GlossaryEntry.Builder::definition)
            .seldom(SOURCES, GlossaryEntry.Builder::source)
            .seldom(NOTES, GlossaryEntry.Builder::addAllNotes)
            .seldom(EXTENSIONS, GlossaryEntry.Builder::putAllExtensions)
            .build(GlossaryEntry.Builder::build);

    private static final Arbitrary<Source> DOCUMENTS = Assembly.of(Source::builder)
            .always(IDS, Source.Builder::id)
            .always(TEXTS, Source.Builder::title)
            .sometimes(TEXTS, Source.Builder::publisher)
            .sometimes(TEXTS, Source.Builder::url)
            .sometimes(DATES, Source.Builder::published)
            .seldom(SOURCES, Source.Builder::source)
            .seldom(NOTES, Source.Builder::addAllNotes)
            .seldom(EXTENSIONS, Source.Builder::putAllExtensions)
            .build(Source.Builder::build);

    private static final Arbitrary<Plan> PLANS = Assembly.of(Plan::builder)
            .always(PLAN_IDS, Plan.Builder::id)
            .always(Arbitraries.of(PlanKind.class), Plan.Builder::kind)
            .sometimes(few(Arbitraries.of(PlanKind.class)), Plan.Builder::addAllIncludes)
            .always(TEXTS, Plan.Builder::title)
            .sometimes(TEXTS, Plan.Builder::edition)
            .always(MUNICIPALITIES, Plan.Builder::municipality)
            .sometimes(TEXT_LISTS, Plan.Builder::addAllPublishers)
            .sometimes(TEXTS, Plan.Builder::department)
            .sometimes(DATES, Plan.Builder::published)
            .sometimes(PLAN_PERIODS, Plan.Builder::period)
            .sometimes(TRANSCRIPTIONS, Plan.Builder::transcription)
            .sometimes(TEXTS, Plan.Builder::philosophy)
            .sometimes(TEXTS, Plan.Builder::vision)
            .sometimes(REVIEWS, Plan.Builder::review)
            .sometimes(few(LINKS), Plan.Builder::addAllLinks)
            .sometimes(few(LEGAL_ITEMS), Plan.Builder::addAllLegalItems)
            .sometimes(few(LEVELS), Plan.Builder::addAllLevels)
            .sometimes(TREES, Plan.Builder::addAllElements)
            .sometimes(SCALES, Plan.Builder::scale)
            .sometimes(few(EVALUATIONS), Plan.Builder::addAllEvaluations)
            .sometimes(few(INDICATORS), Plan.Builder::addAllIndicators)
            .sometimes(few(ACTORS), Plan.Builder::addAllActors)
            .sometimes(few(ROLES), Plan.Builder::addAllRoles)
            .sometimes(few(BODIES), Plan.Builder::addAllBodies)
            .sometimes(few(MILESTONES), Plan.Builder::addAllMilestones)
            .sometimes(few(GLOSSARY_ENTRIES), Plan.Builder::addAllGlossary)
            .sometimes(few(DOCUMENTS), Plan.Builder::addAllSources)
            .seldom(SOURCES, Plan.Builder::source)
            .seldom(NOTES, Plan.Builder::addAllNotes)
            .seldom(EXTENSIONS, Plan.Builder::putAllExtensions)
            .build(Plan.Builder::build);

    private PlanArbitraries() {}

    /**
     * Plans of any shape and small size.
     *
     * @return the plans; of schema version 1.0 all, since any other is read with a remark
     */
    public static Arbitrary<Plan> plans() {
        return PLANS;
    }
}
