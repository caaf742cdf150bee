package io.github.keikaku.plan.rules.role;

import io.github.keikaku.plan.model.TranscriptionText;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.BareText;
import io.github.keikaku.plan.rules.internal.Invisible;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One statement twice in the role matrix, with the same qualifiers: in one cell it is a slip of copying, in two cells
 * worth knowing. Where a text is restated, two sentences of the document may have become one, so each of its cells is
 * looked at by itself.
 */
final class StatementDuplicate extends StandardRule {

    private static final RuleParameter<Integer> LENGTH = RuleParameter.integer("length", 6, 1, 1000);

    StatementDuplicate() {
        super(warning("role.statement.duplicate", "0.1.0").addParameters(LENGTH));
    }

    @Override
    public void check(RuleContext context) {
        Map<Said, Place> anywhere = new HashMap<>();
        boolean acrossCells = !isRestated(context);
        int length = context.getParameter(LENGTH);
        PlanWalk.list(context.getPlan().getRoles(), ModelPath.root().child("roles"), (role, rolePath) -> {
            Cell cell = new Cell(role.getActor(), role.getElement());
            Map<Said, Place> inCell = new HashMap<>(2 * role.getStatements().size());
            PlanWalk.list(role.getStatements(), rolePath.child("statements"), (statement, path) -> {
                if (Invisible.isAllOf(statement.getText())) {
                    return;
                }
                Said said = new Said(BareText.of(statement), statement.getQualifiers());
                Place place = new Place(cell, path);
                Place before = inCell.putIfAbsent(said, place);
                if (before != null) {
                    report(context, Severity.WARNING, role, path, before);
                } else if (acrossCells && said.length() >= length && !isRepeat(statement)) {
                    before = anywhere.putIfAbsent(said, place);
                    if (before != null && !before.cell().equals(cell)) {
                        report(context, Severity.INFO, role, path, before);
                    }
                }
            });
        });
    }

    private static boolean isRestated(RuleContext context) {
        return context.getPlan()
                .getTranscription()
                .filter(transcription -> transcription.getText() == TranscriptionText.RESTATED)
                .isPresent();
    }

    private static boolean isRepeat(Statement statement) {
        return statement.getLinks().stream().anyMatch(link -> link.getType() == LinkType.REPEATS);
    }

    private static void report(
            RuleContext context, Severity severity, RoleAssignment role, ModelPath path, Place before) {
        context.report(severity, path, finding -> {
            finding.argument("actor", role.getActor())
                    .argument("first", before.path().toString());
            role.getElement().ifPresent(element -> finding.argument("element", element));
        });
    }

    private record Cell(String actor, Optional<String> element) {}

    private record Said(String text, List<String> qualifiers) {
        int length() {
            return text.codePointCount(0, text.length());
        }
    }

    private record Place(Cell cell, ModelPath path) {}
}
