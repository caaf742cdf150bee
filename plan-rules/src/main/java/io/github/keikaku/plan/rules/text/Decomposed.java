package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;

/** A character in two pieces, such as か and a combining dakuten for が. It looks right and is never found. */
final class Decomposed extends TextRule.OnForm {

    Decomposed() {
        super(warning("text.decomposed", "0.1.0"), Marks.COMBINING);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        report(context, text, "characters", Composition.composable(text.getText()));
    }
}
