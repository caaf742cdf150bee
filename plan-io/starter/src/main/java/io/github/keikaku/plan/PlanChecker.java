package io.github.keikaku.plan;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads plans and checks them, as it was set up. Immutable and safe for use by several threads. */
public final class PlanChecker {

    private final PlanFormats formats;
    private final ReadOptions readOptions;
    private final PlanValidator validator;
    private final List<Plan> previousPlans;

    private PlanChecker(
            PlanFormats formats, ReadOptions readOptions, PlanValidator validator, List<Plan> previousPlans) {
        this.formats = formats;
        this.readOptions = readOptions;
        this.validator = validator;
        this.previousPlans = List.copyOf(previousPlans);
    }

    /**
     * Reads and checks a file.
     *
     * @param file the file; its extension says the format
     * @return the plan, if its form was sound, and everything found
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if no format has the file's extension
     */
    public CheckResult check(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        PlanFormat format = formats.findByFileName(name)
                .orElseThrow(() -> new IllegalArgumentException("no format has the extension of " + name + "; known: "
                        + formats.getFormats().stream().map(PlanFormat::getId).toList()));
        return check(PlanInput.of(file), format);
    }

    /**
     * Reads and checks what need not be a file.
     *
     * @param input the bytes and the name under which findings speak of them
     * @param format their format
     * @return the plan, if its form was sound, and everything found
     * @throws IOException if the bytes cannot be read
     */
    public CheckResult check(PlanInput input, PlanFormat format) throws IOException {
        ReadResult read = format.read(input, readOptions);
        return read.getPlan()
                .map(plan -> CheckResult.of(read, validator.validate(plan, read.getSourceMap(), previousPlans)))
                .orElseGet(() -> CheckResult.of(read));
    }

    /** Builds a {@link PlanChecker}; what is not set is standard. */
    public static final class Builder {

        private @Nullable PlanFormats formats;
        private @Nullable PlanValidator validator;
        private ReadOptions readOptions = ReadOptions.strict();
        private List<Plan> previousPlans = List.of();

        Builder() {}

        /**
         * Sets the formats.
         *
         * @param formats the formats; standard: every one found on the class or module path
         * @return this builder
         */
        public Builder formats(PlanFormats formats) {
            this.formats = Objects.requireNonNull(formats, "formats");
            return this;
        }

        /**
         * Sets how strictly and within which limits files are read.
         *
         * @param readOptions the options; standard: strict
         * @return this builder
         */
        public Builder readOptions(ReadOptions readOptions) {
            this.readOptions = Objects.requireNonNull(readOptions, "readOptions");
            return this;
        }

        /**
         * Sets the validator, and with it rules, parameters and the as-of date.
         *
         * @param validator the validator; standard: the standard rules and every one found on the class or module path
         * @return this builder
         */
        public Builder validator(PlanValidator validator) {
            this.validator = Objects.requireNonNull(validator, "validator");
            return this;
        }

        /**
         * Sets the earlier versions of the plan, which the rules on the way from year to year read.
         *
         * @param previousPlans the earlier versions, the oldest first; standard: none
         * @return this builder
         */
        public Builder previousPlans(List<Plan> previousPlans) {
            this.previousPlans = List.copyOf(previousPlans);
            return this;
        }

        private static PlanValidator discovered() {
            return PlanValidator.builder().ruleSet(RuleSet.discover()).build();
        }

        /**
         * Makes the checker.
         *
         * @return the checker
         */
        public PlanChecker build() {
            return new PlanChecker(
                    formats == null ? PlanFormats.ofServiceLoader() : formats,
                    readOptions,
                    validator == null ? discovered() : validator,
                    previousPlans);
        }
    }
}
