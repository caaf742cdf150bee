package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.model.text.VendorCharacters;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;

/** A sign that older systems and encodings do not keep, such as Ⅰ. */
final class VendorCharacter extends TextRule.OnForm {

    VendorCharacter() {
        super(info("text.vendor-character", "0.1.0"), Marks.VENDOR);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        report(context, text, "characters", CodePoints.shown(text.getText(), VendorCharacters::contains));
    }
}
