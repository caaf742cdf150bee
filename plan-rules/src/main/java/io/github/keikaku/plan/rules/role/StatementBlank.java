package io.github.keikaku.plan.rules.role;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Invisible;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;

/** A statement in a cell of the role matrix that says nothing, or an item below one. */
final class StatementBlank extends StandardRule {

    StatementBlank() {
        super(error("role.statement.blank", "0.1.0").addImplies("text.whitespace", "text.control"));
    }

    @Override
    public void check(RuleContext context) {
        PlanWalk.list(
                context.getPlan().getRoles(),
                ModelPath.root().child("roles"),
                (role, path) -> check(context, role, role.getStatements(), path.child("statements")));
    }

    private static void check(RuleContext context, RoleAssignment role, List<Statement> statements, ModelPath list) {
        PlanWalk.list(statements, list, (statement, path) -> {
            if (Invisible.isAllOf(statement.getText())) {
                context.report(path, finding -> {
                    finding.argument("actor", role.getActor());
                    role.getElement().ifPresent(element -> finding.argument("element", element));
                });
            }
            check(context, role, statement.getItems(), path.child("items"));
        });
    }
}
