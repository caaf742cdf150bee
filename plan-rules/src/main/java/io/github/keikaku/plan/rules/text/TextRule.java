package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.document.PlacedText;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.function.Consumer;

/** A rule on the characters of single texts. It looks only at texts with its mark. */
abstract class TextRule extends StandardRule {

    private final int mark;
    private final boolean anyForm;

    private TextRule(RuleDescriptor.Builder descriptor, int mark, boolean anyForm) {
        super(descriptor);
        this.mark = mark;
        this.anyForm = anyForm;
    }

    /** A rule on the form of texts. Aliases and the like keep the document's own form, which is none of its business. */
    abstract static class OnForm extends TextRule {
        OnForm(RuleDescriptor.Builder descriptor, int mark) {
            super(descriptor, mark, false);
        }
    }

    /** A rule on what no text should hold, however the document prints it. */
    abstract static class OnContent extends TextRule {
        OnContent(RuleDescriptor.Builder descriptor, int mark) {
            super(descriptor, mark, true);
        }
    }

    @Override
    public final void check(RuleContext context) {
        for (PlacedText text : markedTextsOf(context)) {
            if ((text.getMarks() & mark) != 0 && (anyForm || !text.isPrintedForm())) {
                look(context, text);
            }
        }
    }

    static List<PlacedText> markedTextsOf(RuleContext context) {
        return Survey.of(context).getMarkedTexts();
    }

    /** Looks closely at a text with the rule's mark. */
    abstract void look(RuleContext context, PlacedText text);

    /** Reports a text for some things in it, if there are any. */
    static void report(RuleContext context, PlacedText text, String argument, List<String> things) {
        if (!things.isEmpty()) {
            report(context, text, finding -> finding.argument(argument, things));
        }
    }

    static void report(RuleContext context, PlacedText text, Consumer<Finding.Builder> arguments) {
        context.report(text.getPath(), finding -> {
            arguments.accept(finding);
            text.findElement().ifPresent(element -> finding.argument("element", element));
        });
    }
}
