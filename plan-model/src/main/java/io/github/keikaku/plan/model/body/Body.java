package io.github.keikaku.plan.model.body;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.internal.PlanValue;
import io.github.keikaku.plan.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A body that carries the plan forward (推進体制): a council, a committee, a network. */
@Value.Immutable
@PlanValue
public interface Body extends Annotated {

    /**
     * How the plan refers to it.
     *
     * @return the id, unique among the bodies of the plan
     */
    String getId();

    /**
     * Its printed name.
     *
     * @return the name
     */
    String getName();

    /**
     * Other printed forms of the name.
     *
     * @return the aliases
     */
    List<String> getAliases();

    /**
     * What sort of body it is.
     *
     * @return the kind
     */
    BodyKind getKind();

    /**
     * Its tier: 1 for 第１層, the whole municipality.
     *
     * @return the tier, from 1, if it has one
     */
    Optional<Integer> getTier();

    /**
     * The body that it belongs to.
     *
     * @return the id of the parent body, if it has one
     */
    Optional<String> getParent();

    /**
     * The area it works in.
     *
     * @return the area, if printed
     */
    Optional<String> getArea();

    /**
     * How many areas of that kind there are (８地区); how many there are of the body itself is {@link #getCount()}.
     *
     * @return the number, 0 or more, if printed
     */
    Optional<Integer> getAreaCount();

    /**
     * How many of it there are (３ヵ所).
     *
     * @return the number, 0 or more, if printed
     */
    Optional<Integer> getCount();

    /**
     * When it was set up.
     *
     * @return the date, if printed
     */
    Optional<PartialDate> getEstablished();

    /**
     * Who sits on it.
     *
     * @return the membership, if printed
     */
    Optional<Membership> getMembership();

    /**
     * What it is for.
     *
     * @return the statements, in printed order
     */
    List<Statement> getFunctions();

    /**
     * What it does.
     *
     * @return the statements, in printed order
     */
    List<Statement> getActivities();

    /**
     * Starts a body.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Body} values; required: {@code id}, {@code name}, {@code kind}. */
    class Builder extends ImmutableBody.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
