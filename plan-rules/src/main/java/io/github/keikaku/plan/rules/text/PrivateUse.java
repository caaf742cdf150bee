package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;

/** A character that only the system that wrote it can show (外字). */
final class PrivateUse extends TextRule.OnContent {

    PrivateUse() {
        super(warning("text.private-use", "0.1.0"), Marks.PRIVATE_USE);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        report(context, text, "characters", CodePoints.numbered(text.getText(), CodePoints::isPrivateUse));
    }
}
