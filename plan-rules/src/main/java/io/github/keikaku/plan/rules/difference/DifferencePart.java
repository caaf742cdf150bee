package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.internal.RuleValue;
import org.immutables.value.Value;

/** Something of one version that a difference is about. */
@Value.Immutable
@RuleValue
@SuppressWarnings("exports") // annotations of the generator and the class it generates; no caller sees them
public interface DifferencePart {

    /**
     * By what that version refers to it.
     *
     * @return the id; of an entry the id of its element, of a role {@code actor@element} or only the actor, of an
     *     observation the id of its indicator
     */
    String getId();

    /**
     * What a reader calls it.
     *
     * @return its printed title or name; of an entry the title of its element and the year, of a role the name of the
     *     actor
     */
    String getName();

    /**
     * Where it stands.
     *
     * @return its path in that version
     */
    ModelPath getPath();

    /**
     * A part.
     *
     * @param id its id
     * @param name its name
     * @param path its path
     * @return the part
     */
    static DifferencePart of(String id, String name, ModelPath path) {
        return ImmutableDifferencePart.builder().id(id).name(name).path(path).build();
    }
}
