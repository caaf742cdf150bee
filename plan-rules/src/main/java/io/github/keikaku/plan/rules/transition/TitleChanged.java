package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.difference.ElementMatch;
import io.github.keikaku.plan.rules.difference.MatchBasis;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import io.github.keikaku.plan.rules.internal.PlainTitle;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.stream.Stream;

/** An element under another title than in the version before, without a word that it was renamed. */
final class TitleChanged extends StandardRule {

    TitleChanged() {
        super(info("transition.title.changed", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        List<ElementMatch> matches =
                History.of(context).latest().map(PlanDifferences::getMatches).orElse(List.of());
        for (ElementMatch match : matches) {
            PlanElement before = match.getOlder().getElement();
            PlanElement now = match.getNewer().getElement();
            if (!isDeclared(match) && !isSame(before, now)) {
                context.report(
                        match.getNewer().getPath().child("title"),
                        finding -> finding.argument("element", now.getId())
                                .argument("previousTitle", before.getTitle())
                                .argument("title", now.getTitle()));
            }
        }
    }

    private static boolean isDeclared(ElementMatch match) {
        return match.getBasis() == MatchBasis.LINK
                || match.getNewer().getElement().getLinks().stream()
                        .anyMatch(link -> link.getType() == LinkType.RENAMED_FROM);
    }

    /** Aliases are printed forms of the title, so one of them may be the title of the other year. */
    private static boolean isSame(PlanElement before, PlanElement now) {
        List<String> titles = forms(before);
        return forms(now).stream().anyMatch(titles::contains);
    }

    private static List<String> forms(PlanElement element) {
        return Stream.concat(Stream.of(element.getTitle()), element.getAliases().stream())
                .map(PlainTitle::of)
                .toList();
    }
}
