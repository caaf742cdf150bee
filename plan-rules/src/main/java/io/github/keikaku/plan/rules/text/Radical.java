package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.model.text.CjkRadicals;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;
import java.util.List;

/** A radical in place of the ideograph that looks like it (⺠ for 民), as texts out of a PDF have. */
final class Radical extends TextRule.OnForm {

    Radical() {
        super(warning("text.radical", "0.1.0"), Marks.RADICAL);
    }

    @Override
    void look(RuleContext context, PlacedText text) {
        List<String> radicals = CodePoints.shown(
                text.getText(),
                codePoint -> CjkRadicals.unifiedIdeograph(codePoint).isPresent());
        List<String> ideographs = radicals.stream().map(Radical::ideographOf).toList();
        report(
                context,
                text,
                finding -> finding.argument("characters", radicals).argument("ideographs", ideographs));
    }

    /** Of the mark of an excerpt, itself. */
    private static String ideographOf(String radical) {
        int codePoint = radical.codePointAt(0);
        return Character.toString(CjkRadicals.unifiedIdeograph(codePoint).orElse(codePoint));
    }
}
