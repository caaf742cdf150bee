package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on the characters of texts. */
public final class TextRules {

    private TextRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new Radical(),
                new PrivateUse(),
                new Control(),
                new ReplacementCharacter(),
                new VendorCharacter(),
                new Decomposed(),
                new HalfwidthKana(),
                new WidthMixed(),
                new BracketUnbalanced(),
                new Whitespace(),
                new PersonalData());
    }
}
