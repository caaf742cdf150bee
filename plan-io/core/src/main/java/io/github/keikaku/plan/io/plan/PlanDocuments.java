package io.github.keikaku.plan.io.plan;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.binding.TokenSource;
import io.github.keikaku.plan.io.text.Places;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.SourceMap;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads canonical documents of any syntax. */
public final class PlanDocuments {

    private PlanDocuments() {}

    /**
     * Reads a plan.
     *
     * @param input what to read
     * @param options how to read it
     * @param syntax makes tokens of the bytes
     * @return the plan, or why there is none
     * @throws IOException if the input cannot be read
     */
    public static ReadResult read(
            PlanInput input, ReadOptions options, BiFunction<byte[], ReadLimits, ? extends TokenSource> syntax)
            throws IOException {
        ReadLimits limits = options.getLimits();
        Optional<byte[]> bytes = input.read(limits.getMaxInputBytes());
        return read(input.getName(), bytes, options, syntax, document -> syntax.apply(document, limits));
    }

    /**
     * Reads a plan of a syntax in which places are found faster than by reading again.
     *
     * @param name the name by which findings call the document
     * @param bytes the document, not to be changed any more; empty where it is larger than the options allow
     * @param options how to read it
     * @param syntax makes tokens of the bytes
     * @param outline makes the same tokens of the bytes of a document that was read without a fault
     * @return the plan, or why there is none
     */
    public static ReadResult read(
            String name,
            Optional<byte[]> bytes,
            ReadOptions options,
            BiFunction<byte[], ReadLimits, ? extends TokenSource> syntax,
            Function<byte[], ? extends TokenSource> outline) {
        Optional<String> file = Optional.of(name);
        ReadLimits limits = options.getLimits();
        if (bytes.isEmpty()) {
            Outcome<Plan> refused = Outcome.tooLarge(file, limits.getMaxInputBytes());
            return ReadResult.of(Optional.empty(), refused.findings(), refused.summary(), SourceMap.empty());
        }
        Outcome<Plan> outcome = Reading.read(PlanBindings.PLAN, syntax.apply(bytes.get(), limits), file, options);
        boolean sound = outcome.value().isPresent();
        Supplier<TokenSource> again = () -> sound ? outline.apply(bytes.get()) : syntax.apply(bytes.get(), limits);
        return ReadResult.of(outcome.value(), outcome.findings(), outcome.summary(), new Places(again, file));
    }
}
