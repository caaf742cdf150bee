package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;

/** A control character in a text: it shows nothing, and many programs refuse it. */
final class Control extends TextRule.OnContent {

    Control() {
        super(error("text.control", "0.1.0"), Marks.CONTROL);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        report(context, text, "characters", CodePoints.numbered(text.getText(), CodePoints::isControl));
    }
}
