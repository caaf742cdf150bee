package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.view.PlacedElement;

/** Two elements that are one: the same policy or measure in the older and in the newer version. */
public final class ElementMatch {

    private final PlacedElement older;
    private final PlacedElement newer;
    private final MatchBasis basis;

    ElementMatch(PlacedElement older, PlacedElement newer, MatchBasis basis) {
        this.older = older;
        this.newer = newer;
        this.basis = basis;
    }

    /**
     * The element in the older version.
     *
     * @return the element with its place there
     */
    public PlacedElement getOlder() {
        return older;
    }

    /**
     * The element in the newer version.
     *
     * @return the element with its place there
     */
    public PlacedElement getNewer() {
        return newer;
    }

    /**
     * By what they were matched.
     *
     * @return the basis
     */
    public MatchBasis getBasis() {
        return basis;
    }

    @Override
    public String toString() {
        return older + " is " + newer + " by " + basis;
    }
}
