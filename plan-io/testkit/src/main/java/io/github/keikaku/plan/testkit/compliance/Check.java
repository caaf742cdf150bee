package io.github.keikaku.plan.testkit.compliance;

import java.io.IOException;
import java.util.List;

/** One promise of formats, put to the test. */
public interface Check {

    /**
     * All checks.
     *
     * @return the checks, the simplest first
     */
    static List<Check> all() {
        return List.of(
                new NamesCheck(),
                new RoundTripCheck(),
                new SameBytesCheck(),
                new PlacesCheck(),
                new ByteOrderMarkCheck(),
                new LimitsCheck(),
                new StreamsCheck(),
                new UnwritablePlanCheck(),
                new ThreadsCheck(),
                new DamageCheck());
    }

    /**
     * What is promised.
     *
     * @return a few words
     */
    String getName();

    /**
     * Puts it to the test. Whatever it throws counts against the format.
     *
     * @param subject the format and what it wrote
     * @param problems takes what is wrong
     * @throws IOException if the format says so
     */
    void check(Subject subject, Problems problems) throws IOException;
}
