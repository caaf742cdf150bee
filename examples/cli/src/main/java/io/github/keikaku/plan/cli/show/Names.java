package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.view.PlanIndex;

/** What the page calls the things that other things refer to. */
final class Names {

    private Names() {}

    /** Number and title as printed. */
    static String of(PlanElement element) {
        return element.getNumber().map(number -> number + " ").orElse("") + element.getTitle();
    }

    /** Number and title of the element of an id, or the id itself where the plan has no such element. */
    static String ofElement(PlanIndex index, String id) {
        return index.findElement(id).map(placed -> of(placed.getElement())).orElse(id);
    }

    /** The name of the body of an id, or the id itself where the plan has no such body. */
    static String ofBody(PlanIndex index, String id) {
        return index.findBody(id).map(body -> body.getName()).orElse(id);
    }
}
