package io.github.keikaku.plan.rules.internal;

import java.math.BigDecimal;

/** Parts of a whole, compared without dividing. */
public final class Shares {

    private Shares() {}

    /**
     * Whether a part of a whole reaches a share of it.
     *
     * @param share the share, from 0 to 1
     * @param part how many
     * @param whole of how many
     * @return true where part / whole is at least the share, and where the whole is nothing
     */
    public static boolean isAtLeast(BigDecimal share, long part, long whole) {
        return BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole))) >= 0;
    }
}
