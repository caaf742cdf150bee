package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;

/** Full-width and half-width digits, or letters, in one text. */
final class WidthMixed extends TextRule.OnForm {

    WidthMixed() {
        super(info("text.width.mixed", "0.1.0"), Marks.FULL_DIGIT | Marks.FULL_LETTER);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        report(context, text, "kinds", MixedWidth.in(text.getText(), text.getMarks()));
    }
}
