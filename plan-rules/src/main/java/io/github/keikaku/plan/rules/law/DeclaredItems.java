package io.github.keikaku.plan.rules.law;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.common.LegalItem;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The items of 社会福祉法 that a plan declares, as a whole or in any of its elements. */
final class DeclaredItems {

    private static final int WORKS_ARTICLE = 106;
    private static final List<Integer> WORKS_BRANCH = List.of(3);

    private final List<LegalItem> items;

    private DeclaredItems(List<LegalItem> items) {
        this.items = items;
    }

    static DeclaredItems in(RuleContext context) {
        return context.getShared(DeclaredItems.class, () -> of(context));
    }

    private static DeclaredItems of(RuleContext context) {
        Set<LegalItem> items = new LinkedHashSet<>(context.getPlan().getLegalItems());
        for (PlacedElement placed : context.getIndex().getElements()) {
            items.addAll(placed.getElement().getLegalItems());
        }
        items.removeIf(item -> !item.getLaw().equals(WelfareItem.LAW));
        return new DeclaredItems(List.copyOf(items));
    }

    /** Whether article 107 is about the plan. */
    static boolean concern(Plan plan) {
        return plan.getKind() == PlanKind.COMMUNITY_WELFARE
                || plan.getIncludes().contains(PlanKind.COMMUNITY_WELFARE);
    }

    /** Whether any item of 107条1項 is declared. */
    boolean areAny() {
        return items.stream().anyMatch(DeclaredItems::isOfParagraph);
    }

    /** Whether an item is declared, or the whole paragraph or article with it. */
    boolean cover(WelfareItem item) {
        return items.stream()
                .filter(DeclaredItems::isOfParagraph)
                .anyMatch(declared -> declared.getItem().orElse(item.getNumber()) == item.getNumber());
    }

    /** Whether the works of 106条の3第1項 are declared, which is how the data says that they are carried out. */
    boolean nameWorks() {
        return items.stream()
                .anyMatch(item -> item.getArticle() == WORKS_ARTICLE
                        && item.getArticleBranches().equals(WORKS_BRANCH)
                        && item.getParagraph().orElse(1) == 1);
    }

    private static boolean isOfParagraph(LegalItem item) {
        return item.getArticle() == WelfareItem.ARTICLE
                && item.getArticleBranches().isEmpty()
                && item.getParagraph().orElse(1) == 1;
    }
}
