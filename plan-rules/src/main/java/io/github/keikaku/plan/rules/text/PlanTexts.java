package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.document.PlacedText;
import io.github.keikaku.plan.rules.document.PlanObjects;
import java.util.Collections;
import java.util.List;

/** The texts of a plan that some rule on texts has to look at, found in one pass for all of them. */
final class PlanTexts {

    private final List<PlacedText> marked;

    private PlanTexts(List<PlacedText> marked) {
        this.marked = Collections.unmodifiableList(marked);
    }

    static PlanTexts of(PlanObjects objects) {
        return new PlanTexts(objects.findTexts(Marks::of));
    }

    /** The texts with at least one mark, in the order of the document. */
    List<PlacedText> getMarked() {
        return marked;
    }
}
