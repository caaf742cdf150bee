package io.github.keikaku.plan.testkit;

/** How hard the longer tests try: a little in every build, more in the profile {@code thorough}. */
final class Effort {

    private Effort() {}

    /** At how many places a document is cut and spoilt. */
    static int damagedPlaces() {
        return Integer.getInteger("test.damaged-places", 60);
    }

    /** How many faults are planted into one sound plan, one at a time. */
    static int faultsPerPlan() {
        return Integer.getInteger("test.faults-per-plan", 3);
    }
}
