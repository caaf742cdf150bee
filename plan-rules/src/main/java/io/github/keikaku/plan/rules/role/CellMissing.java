package io.github.keikaku.plan.rules.role;

import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.math.BigDecimal;

/**
 * A hole in the role matrix: an element with roles for some actors and none for another.
 *
 * <p>A hole in a table that is there is no matter of what an excerpt leaves out, so excerpts are checked too. A plan that
 * names only the chief actors of each element has no table of this kind: where too few cells are filled, the rule keeps
 * silent.
 */
final class CellMissing extends StandardRule {

    private static final RuleParameter<BigDecimal> FILLED =
            RuleParameter.decimal("filled", new BigDecimal("0.5"), BigDecimal.ZERO, BigDecimal.ONE);

    CellMissing() {
        super(warning("role.cell.missing", "0.1.0").addParameters(FILLED));
    }

    @Override
    public void check(RuleContext context) {
        RoleCells cells = context.getShared(RoleCells.class, () -> RoleCells.of(context.getIndex()));
        if (cells.isEmpty() || !cells.isFilledTo(context.getParameter(FILLED))) {
            return;
        }
        for (PlacedElement placed : context.getIndex().getElements()) {
            String element = placed.getElement().getId();
            for (String actor : cells.getHoles(element)) {
                context.report(
                        placed.getPath(),
                        finding -> finding.argument("element", element).argument("actor", actor));
            }
        }
    }
}
