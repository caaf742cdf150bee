package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;
import org.immutables.value.Value;

/** The municipality whose plan it is. */
@Value.Immutable
@PlanValue
public interface Municipality extends Annotated {

    /**
     * Its code (全国地方公共団体コード).
     *
     * @return the code, with its check digit as given
     */
    MunicipalityCode getCode();

    /**
     * Its name as printed: 清瀬市.
     *
     * @return the name
     */
    String getName();

    /**
     * Its prefecture as printed: 東京都.
     *
     * @return the prefecture, if given
     */
    Optional<String> getPrefecture();

    /**
     * Whether the last digit of the code agrees with the five before it.
     *
     * @return false where at least one digit must be wrong
     */
    @AssertTrue(message = "plan.municipality.check-digit")
    default boolean isCodeCheckDigitValid() {
        return getCode().hasValidCheckDigit();
    }

    /**
     * Starts a municipality.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Municipality} values; required: {@code code}, {@code name}. */
    class Builder extends ImmutableMunicipality.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
