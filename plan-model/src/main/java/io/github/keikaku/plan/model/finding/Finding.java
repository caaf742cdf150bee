package io.github.keikaku.plan.model.finding;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One remark on a plan or its file: which rule, how grave, where, and what the rule has to say, as named values. The
 * sentence is made of them for each reader in the reader's language.
 */
@Value.Immutable
@PlanValue
public interface Finding {

    /**
     * The rule that was broken.
     *
     * @return the rule's stable id, such as {@code structure.id.duplicate}
     */
    String getRule();

    /**
     * How grave it is.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * What of the plan it is about.
     *
     * @return the path in the canonical document
     */
    ModelPath getPath();

    /**
     * What the rule has to say, as values free of any language.
     *
     * @return the arguments by name, in the rule's order
     */
    Map<String, DataValue> getArguments();

    /**
     * Where it stands in the file.
     *
     * @return the place, where the plan came from a file
     */
    Optional<SourceLocation> getLocation();

    /**
     * The texts from which {@link #getMessage} is made. Plays no part in equality.
     *
     * @return the texts of the module that owns the rule
     */
    @Value.Auxiliary
    @Value.Default
    default MessageSource getMessages() {
        return MessageSource.none();
    }

    /**
     * The sentence for a reader.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return the sentence; the rule's id and the bare arguments where its owner has no text for it
     */
    default String getMessage(Locale locale) {
        return getMessages()
                .format(getRule(), locale, getArguments())
                .orElseGet(() -> getRule() + " " + getArguments());
    }

    /**
     * Starts a finding.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Finding} values; required: {@code rule}, {@code severity}, {@code path}. */
    class Builder extends ImmutableFinding.Builder {
        /** An empty builder. */
        Builder() {}

        /**
         * Adds a text argument.
         *
         * @param name the argument's name
         * @param value its value
         * @return this builder
         */
        public Builder argument(String name, String value) {
            return putArguments(name, DataValue.of(value));
        }

        /**
         * Adds a whole number as an argument.
         *
         * @param name the argument's name
         * @param value its value
         * @return this builder
         */
        public Builder argument(String name, long value) {
            return putArguments(name, DataValue.of(value));
        }

        /**
         * Adds a decimal argument.
         *
         * @param name the argument's name
         * @param value its value
         * @return this builder
         */
        public Builder argument(String name, BigDecimal value) {
            return putArguments(name, DataValue.of(value));
        }

        /**
         * Adds a list of texts as an argument.
         *
         * @param name the argument's name
         * @param values its values
         * @return this builder
         */
        public Builder argument(String name, List<String> values) {
            return putArguments(name, DataValue.ofTexts(values));
        }
    }
}
