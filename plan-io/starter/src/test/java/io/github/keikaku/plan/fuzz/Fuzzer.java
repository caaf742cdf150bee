package io.github.keikaku.plan.fuzz;

import java.io.IOException;

/** Where a fuzzer comes in: Jazzer looks for a public class with these methods. */
public final class Fuzzer {

    private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("fuzz.target"));

    private Fuzzer() {}

    /**
     * Called once, so that what is only slow the first time is not taken for slow.
     *
     * @throws IOException never, since nothing but memory is read
     */
    public static void fuzzerInitialize() throws IOException {
        for (byte[] seed : TARGET.seeds()) {
            TARGET.feed(seed);
        }
    }

    /**
     * Called with one input after the other.
     *
     * @param input any bytes
     * @throws IOException never, since nothing but memory is read
     */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        TARGET.feed(input);
    }
}
