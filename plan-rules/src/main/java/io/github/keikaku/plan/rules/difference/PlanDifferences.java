package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between two versions of one plan, worked out once, in time linear in the size of the plans. Immutable.
 *
 * <p>Elements are matched by id; then by links that lead into the other version ({@code previous#id} under CONTINUES,
 * RENAMED_FROM, MERGED_FROM or SPLIT_FROM); then, within a level and from the roots down, by number and title, by title
 * alone where no other element of the level can be meant, and by number with a similar title. What may be the same and
 * may not is listed as not compared, never as added or removed. The order of lists plays no part.
 */
public final class PlanDifferences {

    /**
     * From which similarity on two titles of the same level and number are taken for one: {@value}. The most similar
     * titles of different elements in the plans under examples/plans reach 0.75.
     */
    public static final double SURE_SIMILARITY = 0.8;

    /** From which similarity on an element is named as a candidate: {@value}. */
    public static final double CANDIDATE_SIMILARITY = 0.6;

    private final Matching matching;
    private final List<ElementMatch> matches;
    private final List<Difference> differences;
    private final List<NotCompared> notCompared;
    private final Map<String, String> indicators;

    private PlanDifferences(Matching matching) {
        this.matching = matching;
        this.matches = matching.newer().getElements().stream()
                .flatMap(placed -> matching.ofNewer(placed).stream())
                .toList();
        this.indicators = Collections.unmodifiableMap(Indicators.olderIdByNewer(matching));
        ElementDifferences elements = ElementDifferences.of(matching);
        List<Difference> all = new ArrayList<>(elements.differences());
        all.addAll(Ratings.differences(matching));
        all.addAll(Indicators.differences(matching));
        all.addAll(Roles.differences(matching));
        all.addAll(
                Bodies.differences(matching.older().getPlan(), matching.newer().getPlan()));
        this.differences = List.copyOf(all);
        this.notCompared = List.copyOf(elements.notCompared());
    }

    /**
     * Compares two versions.
     *
     * @param older the older version
     * @param newer the newer version
     * @return what differs
     */
    public static PlanDifferences between(Plan older, Plan newer) {
        return between(PlanIndex.of(older), PlanIndex.of(newer));
    }

    /**
     * Compares two versions that are indexed already.
     *
     * @param older the older version
     * @param newer the newer version
     * @return what differs
     */
    public static PlanDifferences between(PlanIndex older, PlanIndex newer) {
        return new PlanDifferences(Matching.of(older, newer));
    }

    /**
     * The older version.
     *
     * @return the index of the plan
     */
    public PlanIndex getOlder() {
        return matching.older();
    }

    /**
     * The newer version.
     *
     * @return the index of the plan
     */
    public PlanIndex getNewer() {
        return matching.newer();
    }

    /**
     * What differs.
     *
     * @return elements first, then entries of evaluations, indicators, roles and bodies; each in the order of the newer
     *     version, then what is only in the older one
     */
    public List<Difference> getDifferences() {
        return differences;
    }

    /**
     * What could not be matched for sure.
     *
     * @return elements of the newer version, then of the older one, each in the order of the document
     */
    public List<NotCompared> getNotCompared() {
        return notCompared;
    }

    /**
     * Which elements are the same.
     *
     * @return the pairs, in the order of the newer version
     */
    public List<ElementMatch> getMatches() {
        return matches;
    }

    /**
     * What an element of the older version is in the newer one.
     *
     * @param element an element of {@link #getOlder}
     * @return the pair, or empty where it was merged, split, removed, or not compared
     */
    public Optional<ElementMatch> findByOlder(PlacedElement element) {
        return matching.ofOlder(element);
    }

    /**
     * What an element of the newer version was in the older one.
     *
     * @param element an element of {@link #getNewer}
     * @return the pair, or empty where it was merged, split, added, or not compared
     */
    public Optional<ElementMatch> findByNewer(PlacedElement element) {
        return matching.ofNewer(element);
    }

    /**
     * What an indicator of the newer version was in the older one.
     *
     * @param id the id of an indicator of the newer version
     * @return its id in the older version, if it was there
     */
    public Optional<String> findOlderIndicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * Whether nothing differs.
     *
     * @return true where there are no differences and everything could be compared
     */
    public boolean isEmpty() {
        return differences.isEmpty() && notCompared.isEmpty();
    }
}
