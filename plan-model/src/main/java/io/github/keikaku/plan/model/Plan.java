package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.body.Milestone;
import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.common.LegalItem;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.evaluation.StandardScale;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.internal.PlanValue;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.time.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One municipal plan as data: the root of the model. */
@Value.Immutable
@PlanValue
public interface Plan extends Annotated {

    /**
     * The version of the canonical document that the data follows.
     *
     * @return the version, such as 1.0
     */
    @Value.Default
    default String getSchemaVersion() {
        return "1.0";
    }

    /**
     * How other plans refer to it.
     *
     * @return the id: lower-case letters, digits and hyphens
     */
    String getId();

    /**
     * What it is about.
     *
     * @return the kind
     */
    PlanKind getKind();

    /**
     * Further kinds that the one document covers (一体的策定).
     *
     * @return the kinds, in printed order
     */
    List<PlanKind> getIncludes();

    /**
     * Its printed title.
     *
     * @return the title
     */
    @NotBlank(message = "structure.title.blank")
    String getTitle();

    /**
     * Its edition: 第２期.
     *
     * @return the edition, if printed
     */
    Optional<String> getEdition();

    /**
     * Whose plan it is.
     *
     * @return the municipality
     */
    @Valid
    Municipality getMunicipality();

    /**
     * Who published it.
     *
     * @return the publishers, in printed order
     */
    List<String> getPublishers();

    /**
     * The department in charge.
     *
     * @return the department, if printed
     */
    Optional<String> getDepartment();

    /**
     * When it was published.
     *
     * @return the date, if known
     */
    Optional<PartialDate> getPublished();

    /**
     * The fiscal years it runs (計画期間).
     *
     * @return the period, if known
     */
    Optional<@Valid PlanPeriod> getPeriod();

    /**
     * How the data was taken from the document.
     *
     * @return the transcription, if it was
     */
    Optional<Transcription> getTranscription();

    /**
     * Its basic philosophy (基本理念).
     *
     * @return the philosophy, if printed
     */
    Optional<String> getPhilosophy();

    /**
     * What it is to lead to (目指す姿).
     *
     * @return the vision, if printed
     */
    Optional<String> getVision();

    /**
     * How it is followed up (進行管理).
     *
     * @return the review, if the plan says
     */
    Optional<Review> getReview();

    /**
     * How it belongs to other plans.
     *
     * @return the links, in order
     */
    List<Link> getLinks();

    /**
     * The items of law that it addresses as a whole.
     *
     * @return the items
     */
    List<LegalItem> getLegalItems();

    /**
     * The levels of its tree.
     *
     * @return the levels, in order
     */
    List<Level> getLevels();

    /**
     * The tree: the elements of the root levels.
     *
     * @return the elements, in printed order
     */
    List<@Valid PlanElement> getElements();

    /**
     * The scale in which it is evaluated.
     *
     * @return the scale, or empty where the standard one applies
     */
    Optional<Scale> getScale();

    /**
     * Its evaluations.
     *
     * @return the evaluations, one per fiscal year, stage and evaluator
     */
    List<Evaluation> getEvaluations();

    /**
     * Its indicators.
     *
     * @return the indicators, in printed order
     */
    List<Indicator> getIndicators();

    /**
     * Who has a part in it.
     *
     * @return the actors, in printed order
     */
    List<Actor> getActors();

    /**
     * Who is to do what.
     *
     * @return the roles, in printed order
     */
    List<RoleAssignment> getRoles();

    /**
     * The bodies that carry it forward (推進体制).
     *
     * @return the bodies, in printed order
     */
    List<Body> getBodies();

    /**
     * Events in carrying it forward.
     *
     * @return the milestones, in printed order
     */
    List<Milestone> getMilestones();

    /**
     * The terms it explains.
     *
     * @return the entries, in printed order
     */
    List<GlossaryEntry> getGlossary();

    /**
     * The documents it was taken from or cites.
     *
     * @return the sources, in order
     */
    List<Source> getSources();

    /**
     * The scale in which one evaluation is made.
     *
     * @param evaluation an evaluation of this plan
     * @return its own scale, or else the plan's, or else the standard one
     */
    default Scale getScaleOf(Evaluation evaluation) {
        return evaluation.getScale().or(this::getScale).orElse(StandardScale.SCALE);
    }

    /**
     * Starts a plan.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Plan} values; required: {@code id}, {@code kind}, {@code title}, {@code municipality}. */
    class Builder extends ImmutablePlan.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
