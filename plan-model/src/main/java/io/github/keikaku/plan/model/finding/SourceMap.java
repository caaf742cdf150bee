package io.github.keikaku.plan.model.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of a plan stand in the file they were read from. Kept beside the plan, never in it: two equal plans
 * may come from different files.
 *
 * <p>Finding places may mean reading the file again, so ask for all that are needed at once.
 */
public interface SourceMap {

    /**
     * The places of some paths. A path that the file does not hold (a missing member) is given the place of the nearest
     * object around it.
     *
     * @param paths what to look for
     * @return the places found, by path; nothing for a path whose place is not known
     */
    Map<ModelPath, SourceLocation> locate(Collection<ModelPath> paths);

    /**
     * The place of one path.
     *
     * @param path what to look for
     * @return its place, if known
     */
    default Optional<SourceLocation> find(ModelPath path) {
        return Optional.ofNullable(locate(List.of(path)).get(path));
    }

    /**
     * The map of a plan that did not come from a file.
     *
     * @return a map that knows no place
     */
    static SourceMap empty() {
        return paths -> Map.of();
    }
}
