package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;

/** A telephone number or a mail address. The finding does not repeat it: findings are passed on. */
final class PersonalData extends TextRule.OnContent {

    PersonalData() {
        super(warning("text.personal-data", "0.1.0"), Marks.CONTACT);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        report(context, text, "kinds", ContactDetails.in(text.getText()));
    }
}
