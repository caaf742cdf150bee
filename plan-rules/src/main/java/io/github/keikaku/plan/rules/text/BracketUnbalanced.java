package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlacedText;
import io.github.keikaku.plan.rules.internal.Excerpt;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A bracket that is opened and not closed, or the other way round, or closed in another width. A statement and what is
 * listed below it are read as one: sheets open a bracket before a list and close it behind.
 */
final class BracketUnbalanced extends StandardRule {

    BracketUnbalanced() {
        super(info("text.bracket.unbalanced", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Map<ModelPath, List<PlacedText>> wholes = new LinkedHashMap<>();
        for (PlacedText text : TextRule.markedTextsOf(context)) {
            boolean hasBracket = (text.getMarks() & Marks.BRACKET) != 0;
            if (hasBracket && !text.isPrintedForm() && !isBalanced(text.getText())) {
                wholes.computeIfAbsent(text.getWhole(), path -> new ArrayList<>())
                        .add(text);
            }
        }
        wholes.values().forEach(texts -> check(context, texts));
    }

    private static boolean isBalanced(String text) {
        return Brackets.nest(text)
                || Brackets.withoutPartner(Brackets.in(text, 0)).isEmpty();
    }

    /** Texts that are balanced by themselves change nothing for the others. */
    private static void check(RuleContext context, List<PlacedText> texts) {
        List<Brackets.Bracket> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            all.addAll(Brackets.in(texts.get(i).getText(), i));
        }
        List<Brackets.Bracket> alone = Brackets.withoutPartner(all);
        for (int i = 0; i < texts.size(); i++) {
            int number = i;
            List<String> signs = alone.stream()
                    .filter(bracket -> bracket.text() == number)
                    .map(bracket -> String.valueOf(bracket.sign()))
                    .distinct()
                    .toList();
            TextRule.report(context, texts.get(i), "characters", Excerpt.of(signs));
        }
    }
}
