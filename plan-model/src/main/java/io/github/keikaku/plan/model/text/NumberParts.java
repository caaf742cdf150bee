package io.github.keikaku.plan.model.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a printed number is put together from while it is read. */
final class NumberParts {

    BigDecimal value;
    String unit = "";
    boolean approximate;

    @Nullable
    NumberBound bound;

    @Nullable
    BigDecimal outOf;

    String outOfUnit = "";

    @Nullable
    PrintedNumber previous;

    String previousLabel = "";
    String note = "";

    NumberParts(BigDecimal value) {
        this.value = value;
    }
}
