package io.github.keikaku.plan.model.common;

import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.List;
import org.immutables.value.Value;

/** One printed statement (記載): a sentence, a bullet, a cell of running text, with what is known about it. */
@Value.Immutable
@PlanValue
public interface Statement extends Annotated {

    /**
     * What it says: the document's words, or a restatement where the plan's transcription says so.
     *
     * @return the text; may be blank, which a rule reports
     */
    String getText();

    /**
     * Whom or what it is restricted to, as printed in brackets at its end: 企業, 学校.
     *
     * @return the qualifiers, in printed order
     */
    List<String> getQualifiers();

    /**
     * The bullets below this one.
     *
     * @return the sub-statements, in printed order
     */
    List<Statement> getItems();

    /**
     * What it refers to.
     *
     * @return the links, in order
     */
    List<Link> getLinks();

    /**
     * Whether there is nothing to know but the text, so that it can be written as a plain string.
     *
     * @return true where every other member is absent
     */
    default boolean isPlain() {
        return getQualifiers().isEmpty()
                && getItems().isEmpty()
                && getLinks().isEmpty()
                && getSource().isEmpty()
                && getNotes().isEmpty()
                && getExtensions().isEmpty();
    }

    /**
     * A statement that is only text.
     *
     * @param text what it says
     * @return the statement
     */
    static Statement of(String text) {
        return builder().text(text).build();
    }

    /**
     * Starts a statement.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Statement} values; required: {@code text}. */
    class Builder extends ImmutableStatement.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
