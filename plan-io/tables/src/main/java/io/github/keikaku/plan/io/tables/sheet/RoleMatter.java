package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a role is for: an element, or the plan as a whole. */
record RoleMatter(Optional<PlacedElement> element) {

    static final RoleMatter WHOLE_PLAN = new RoleMatter(Optional.empty());

    private static final Pattern WHOLE = Pattern.compile("計画(?:の)?(?:全体|全般)|全体|全般|全施策共通");

    static RoleMatter of(PlacedElement element) {
        return new RoleMatter(Optional.of(element));
    }

    /** Whether a label means the plan as a whole. */
    static boolean isWholePlan(String printed) {
        return WHOLE.matcher(Keys.of(printed)).matches();
    }

    Optional<String> id() {
        return element.map(placed -> placed.getElement().getId());
    }

    ModelPath path() {
        return element.map(PlacedElement::getPath).orElse(ModelPath.root());
    }
}
