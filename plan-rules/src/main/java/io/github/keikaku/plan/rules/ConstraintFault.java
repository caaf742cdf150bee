package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.Objects;

/** One constraint of the model that an object of a plan breaks. */
public final class ConstraintFault {

    private final String rule;
    private final ModelPath path;
    private final Object object;

    private ConstraintFault(String rule, ModelPath path, Object object) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.path = Objects.requireNonNull(path, "path");
        this.object = Objects.requireNonNull(object, "object");
    }

    /**
     * A broken constraint.
     *
     * @param rule the message of the constraint, which is the id of a rule
     * @param path the path of the member that is wrong, or of the object itself where several members disagree
     * @param object the object that breaks its constraint, such as a period
     * @return the fault
     */
    public static ConstraintFault of(String rule, ModelPath path, Object object) {
        return new ConstraintFault(rule, path, object);
    }

    /**
     * Which rule it breaks.
     *
     * @return the id of the rule
     */
    public String getRule() {
        return rule;
    }

    /**
     * Where.
     *
     * @return the path of the member that is wrong, or of the object itself where several members disagree
     */
    public ModelPath getPath() {
        return path;
    }

    /**
     * The object that breaks its constraint.
     *
     * @return an object of the plan
     */
    public Object getObject() {
        return object;
    }

    @Override
    public String toString() {
        return rule + " at " + path;
    }
}
