package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.internal.RuleIds;
import io.github.keikaku.plan.rules.internal.RuleValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule is, apart from checking: its id, how grave it is to break it, what can be set about it, and its texts.
 *
 * <p>The texts belong to the module that owns the rule. It keeps them in a bundle under these keys: {@code <id>} the
 * message of a finding, with placeholders; {@code <id>.title} a few words; {@code <id>.description} what is wrong and
 * why it matters; {@code <id>.example} something that breaks the rule; {@code <id>.parameter.<name>} what a parameter
 * means.
 */
@Value.Immutable
@RuleValue
@SuppressWarnings("exports") // annotations of the generator and the class it generates; no caller sees them
public interface RuleDescriptor {

    /**
     * Its stable id, which is never reused or renamed.
     *
     * @return two or more words in lower case joined by dots, such as {@code structure.id.duplicate}; all that comes
     *     before a dot is a parent id and stands for every rule below it
     */
    String getId();

    /**
     * How grave its findings are, unless the rule set says otherwise.
     *
     * @return the severity; the gravest, where the rule knows several
     */
    Severity getSeverity();

    /**
     * The version of its module that brought it.
     *
     * @return a version, such as 0.1.0
     */
    String getSince();

    /**
     * What can be set about it.
     *
     * @return its parameters
     */
    List<RuleParameter<?>> getParameters();

    /**
     * What it rests on: laws, official specifications, documents.
     *
     * @return the references, as a Japanese document cites them
     */
    List<String> getReferences();

    /**
     * Rules that are necessarily broken at the same object with this one. Their findings about an object are held back
     * while a finding of this rule stands at it.
     *
     * @return ids or parent ids
     */
    List<String> getImplies();

    /**
     * Rules that are necessarily broken, wherever it may be, by what concerns the same thing. Their findings are held
     * back while they name something that a finding of this rule names: while the two have a text among their arguments
     * in common, as a rule an id.
     *
     * @return ids or parent ids
     */
    List<String> getImpliesAbout();

    /**
     * Rules whose findings say nothing, wherever they are, while this one is broken anywhere in the plan. They are held
     * back until it is mended; meant for faults that shake what the other rules stand on.
     *
     * @return ids or parent ids
     */
    List<String> getImpliesAnywhere();

    /**
     * Its texts. Plays no part in equality.
     *
     * @return the texts of the module that owns the rule
     */
    @Value.Auxiliary
    @Value.Default
    default MessageSource getMessages() {
        return MessageSource.none();
    }

    /**
     * Its title.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a few words; the id where its owner has no text for it
     */
    default String getTitle(Locale locale) {
        return getMessages().find(getId() + ".title", locale).orElse(getId());
    }

    /**
     * What is wrong where it is broken, and why that matters.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return the description, if its owner has one
     */
    default Optional<String> getDescription(Locale locale) {
        return getMessages().find(getId() + ".description", locale);
    }

    /**
     * Something that breaks it.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return an example, if its owner has one
     */
    default Optional<String> getExample(Locale locale) {
        return getMessages().find(getId() + ".example", locale);
    }

    /**
     * What one of its parameters means.
     *
     * @param parameter one of {@link #getParameters}
     * @param locale the reader's language; English where there is no text in it
     * @return the description, if the owner has one
     */
    default Optional<String> getParameterDescription(RuleParameter<?> parameter, Locale locale) {
        return getMessages().find(getId() + ".parameter." + parameter.getName(), locale);
    }

    /** Refuses ids that nobody could refer to, and rules that would hold back themselves. */
    @Value.Check
    default void check() {
        if (!RuleIds.isRuleId(getId())) {
            throw new IllegalArgumentException("not a rule id: \"" + getId()
                    + "\"; write two or more words of a-z, 0-9 and - joined by dots, such as structure.id.duplicate");
        }
        for (List<String> implied : List.of(getImplies(), getImpliesAbout(), getImpliesAnywhere())) {
            for (String id : implied) {
                if (RuleIds.covers(id, getId())) {
                    throw new IllegalArgumentException("rule " + getId() + " cannot imply itself, as " + id + " does");
                }
            }
        }
    }

    /**
     * Starts a descriptor.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RuleDescriptor} values; required: {@code id}, {@code severity}, {@code since}. */
    class Builder extends ImmutableRuleDescriptor.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
