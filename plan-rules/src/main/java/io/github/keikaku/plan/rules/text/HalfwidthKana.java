package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;

/** Katakana, or the punctuation that goes with them, in half width. */
final class HalfwidthKana extends TextRule.OnForm {

    HalfwidthKana() {
        super(info("text.halfwidth-kana", "0.1.0"), Marks.HALFWIDTH_KANA);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        report(context, text, "characters", CodePoints.shown(text.getText(), c -> c >= '｡' && c <= 'ﾟ'));
    }
}
