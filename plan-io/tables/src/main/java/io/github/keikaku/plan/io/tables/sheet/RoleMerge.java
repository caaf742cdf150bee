package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the roles of a sheet into a plan, those of an element together and in the order of the plan's actors, whichever way
 * round the sheet stood. It adds; what the plan already says otherwise stays and is reported.
 */
final class RoleMerge {

    private final Plan plan;
    private final Qualifiers qualifiers;
    private final Remarks remarks;
    private final Account account;

    RoleMerge(Plan plan, Qualifiers qualifiers, Remarks remarks, Account account) {
        this.plan = plan;
        this.qualifiers = qualifiers;
        this.remarks = remarks;
        this.account = account;
    }

    /** The plan with the drafts; footnotes of the matrix are notes of the plan. */
    Plan with(Collection<RoleDraft> drafts, List<Statement> notes) {
        Map<Role, List<Statement>> known = new HashMap<>();
        for (RoleAssignment role : plan.getRoles()) {
            known.computeIfAbsent(new Role(role.getActor(), role.getElement()), any -> new ArrayList<>())
                    .addAll(role.getStatements());
        }
        List<RoleAssignment> roles = new ArrayList<>(plan.getRoles());
        read(drafts).forEach((role, read) -> {
            List<Statement> before = known.getOrDefault(role, List.of());
            if (before.isEmpty()) {
                roles.add(RoleAssignment.builder()
                        .actor(role.actor())
                        .element(role.element())
                        .statements(read.statements)
                        .build());
            } else if (!areSame(before, read.statements)) {
                read.drafts.forEach(this::conflict);
            }
        });
        List<Statement> allNotes = new ArrayList<>(plan.getNotes());
        notes.stream().filter(note -> !allNotes.contains(note)).forEach(allNotes::add);
        return Plan.builder().copyOf(plan).roles(roles).notes(allNotes).build();
    }

    /** By role, in the order of the plan; several columns may be about members of one actor. */
    private Map<Role, Read> read(Collection<RoleDraft> drafts) {
        Set<String> told = new HashSet<>();
        Map<Role, Read> read = new LinkedHashMap<>();
        drafts.stream().sorted(planOrder()).forEach(draft -> {
            RoleCell where = draft.where();
            RoleStatements.Said said = RoleStatements.of(draft.text(), where.who(), qualifiers);
            Role role = new Role(where.who().actor().getId(), where.matter().id());
            Read all = read.computeIfAbsent(role, any -> new Read(new ArrayList<>(), new ArrayList<>()));
            all.drafts.add(draft);
            all.statements.addAll(said.statements());
            said.left().stream()
                    .filter(bracket -> told.add(role.actor() + bracket))
                    .forEach(bracket -> remarks.add(
                            ImportRule.QUALIFIER_UNKNOWN,
                            draft.cell(),
                            where.matter().path(),
                            finding -> RoleRows.describe(finding, where).argument("text", bracket)));
        });
        return read;
    }

    private Comparator<RoleDraft> planOrder() {
        Map<String, Integer> elements = new HashMap<>();
        for (PlacedElement placed : PlanIndex.of(plan).getElements()) {
            elements.putIfAbsent(placed.getElement().getId(), elements.size());
        }
        Map<String, Integer> actors = new HashMap<>();
        for (Actor actor : plan.getActors()) {
            actors.putIfAbsent(actor.getId(), actors.size());
        }
        return Comparator.<RoleDraft>comparingInt(
                        draft -> draft.where().matter().id().map(elements::get).orElse(-1))
                .thenComparing(
                        draft -> actors.getOrDefault(draft.where().who().actor().getId(), 0));
    }

    private static boolean areSame(List<Statement> known, List<Statement> read) {
        return StatementTexts.areSame(known, read) && qualifiersOf(known).equals(qualifiersOf(read));
    }

    private static List<List<String>> qualifiersOf(List<Statement> statements) {
        return statements.stream()
                .map(statement ->
                        statement.getQualifiers().stream().map(Keys::of).toList())
                .toList();
    }

    private void conflict(RoleDraft draft) {
        account.replace(draft.cell(), CellReason.CONFLICT);
        remarks.add(
                ImportRule.ROLE_CONFLICT,
                draft.cell(),
                draft.where().matter().path(),
                finding -> RoleRows.describe(finding, draft.where()));
    }

    private record Role(String actor, Optional<String> element) {}

    private record Read(List<RoleDraft> drafts, List<Statement> statements) {}
}
