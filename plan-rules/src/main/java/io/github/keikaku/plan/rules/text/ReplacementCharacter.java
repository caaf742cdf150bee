package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;

/** A character that was lost in decoding. */
final class ReplacementCharacter extends TextRule.OnContent {

    ReplacementCharacter() {
        super(warning("text.replacement-char", "0.1.0"), Marks.BROKEN);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        report(context, text, "characters", CodePoints.numbered(text.getText(), CodePoints::isBroken));
    }
}
