package io.github.keikaku.plan.rules.document;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.role.RoleAssignment;
import java.util.Optional;

/** A text of a plan where it stands, with what a first look marked in it. Its path is made when somebody asks. */
public final class PlacedText {

    private final PlanNode<?> node;
    private final TextMember<?> member;
    private final int index;
    private final String text;
    private final int marks;

    /** The index is -1 where the member is no list. */
    PlacedText(PlanNode<?> node, TextMember<?> member, int index, String text, int marks) {
        this.node = node;
        this.member = member;
        this.index = index;
        this.text = text;
        this.marks = marks;
    }

    /**
     * The text.
     *
     * @return the text
     */
    public String getText() {
        return text;
    }

    /**
     * What the first look found.
     *
     * @return the marks, as whoever looked gave them
     */
    public int getMarks() {
        return marks;
    }

    /**
     * Whether it keeps the form in which the document prints something, as aliases do.
     *
     * @return true where the form is the document's own
     */
    public boolean isPrintedForm() {
        return member.isPrintedForm();
    }

    /**
     * Where it stands.
     *
     * @return its path; that of the statement itself where there is nothing to know but the text, since such a statement
     *     is written as a string
     */
    public ModelPath getPath() {
        if (node.object() instanceof Statement statement && statement.isPlain()) {
            return node.path();
        }
        ModelPath path = node.path().child(member.getName());
        return index < 0 ? path : path.child(index);
    }

    /**
     * What it is read together with: a statement and all that is listed below it is one text, in which brackets may open
     * in one line and close in another.
     *
     * @return the path of the outermost statement around it, or its own where it is no text of a statement
     */
    public ModelPath getWhole() {
        boolean isText = node.object() instanceof Statement && index < 0;
        return isText ? node.outermost("items").path() : getPath();
    }

    /**
     * The element that it is about.
     *
     * @return the id of the element that it stands in, or that the entry, the role or the indicator around it is about
     */
    public Optional<String> findElement() {
        for (PlanNode<?> around = node; around != null; around = around.parent()) {
            Object object = around.object();
            if (object instanceof PlanElement element) {
                return Optional.of(element.getId());
            } else if (object instanceof EvaluationEntry entry) {
                return Optional.of(entry.getElement());
            } else if (object instanceof RoleAssignment role) {
                return role.getElement();
            } else if (object instanceof Indicator indicator) {
                return indicator.getElement();
            }
        }
        return Optional.empty();
    }
}
