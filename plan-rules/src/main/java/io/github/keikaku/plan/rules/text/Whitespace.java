package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;

/** Spaces where none belong: at the ends, doubled, of a special kind, and line breaks within a sentence. */
final class Whitespace extends TextRule.OnForm {

    Whitespace() {
        super(info("text.whitespace", "0.1.0"), Marks.SPACE);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        report(context, text, "problems", Spaces.problemsIn(text.getText()));
    }
}
