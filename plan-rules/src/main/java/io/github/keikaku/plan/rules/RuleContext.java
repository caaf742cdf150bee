package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.Transcription;
import io.github.keikaku.plan.model.TranscriptionExtent;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a rule is given for one check: the plan with what is known about it, and where to report. The engine implements
 * it; members may be added.
 */
public interface RuleContext {

    /**
     * The plan to check.
     *
     * @return the plan; nothing in it lies deeper than the limit of {@code structure.depth.exceeded}, so recursion is
     *     safe
     */
    Plan getPlan();

    /**
     * The plan made easy to look things up in, shared by all rules of one validation.
     *
     * @return the index of the plan
     */
    PlanIndex getIndex();

    /**
     * The day as of which the plan is judged. A rule whose verdict changes with time keeps silent where there is none.
     *
     * @return the day, if whoever validates named one
     */
    Optional<LocalDate> getAsOf();

    /**
     * Earlier versions of the plan, for rules that compare years.
     *
     * @return the earlier versions, the oldest first; empty where none are known
     */
    List<Plan> getPreviousPlans();

    /**
     * Whether only part of the document was transcribed. What is absent may then stand in the part left out, so rules
     * on absence keep silent.
     *
     * @return true where the plan's transcription says that it is an excerpt
     */
    default boolean isExcerpt() {
        return getPlan()
                .getTranscription()
                .map(Transcription::getExtent)
                .filter(TranscriptionExtent.EXCERPT::equals)
                .isPresent();
    }

    /**
     * The value of a parameter.
     *
     * @param <T> the type of its values
     * @param parameter one of the parameters that the rule's descriptor names
     * @return what the rule set says, or else the default
     * @throws IllegalArgumentException if the descriptor does not name the parameter
     */
    <T> T getParameter(RuleParameter<T> parameter);

    /**
     * Where the plan breaks those constraints of the model that carry this rule's id as their message.
     *
     * @return the broken constraints, in the order of the document
     */
    List<ConstraintFault> getConstraintFaults();

    /**
     * Something that several rules need and that takes time to work out, worked out once in a validation.
     *
     * @param <T> its type
     * @param type its type, by which it is kept
     * @param maker works it out when it is first asked for; must make the same of the same plan
     * @return the one value
     */
    <T> T getShared(Class<T> type, Supplier<? extends T> maker);

    /**
     * Reports a finding of this rule, as grave as its descriptor or the rule set says.
     *
     * @param path where: the member that is wrong, or the object that lacks something
     * @param arguments adds what the rule has to say, as named values free of any language; ids rather than texts.
     *     Whatever else it sets is overwritten.
     */
    void report(ModelPath path, Consumer<Finding.Builder> arguments);

    /**
     * Reports a finding of this rule, for rules that know cases less grave than others. Where the rule set gives the
     * rule a severity, that holds for all cases.
     *
     * @param severity how grave this case is
     * @param path where: the member that is wrong, or the object that lacks something
     * @param arguments adds what the rule has to say, as in {@link #report(ModelPath, Consumer)}
     */
    void report(Severity severity, ModelPath path, Consumer<Finding.Builder> arguments);
}
