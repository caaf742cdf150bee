package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs in the roles of two versions. Roles of elements that only one version has follow from the elements and
 * are not listed.
 */
final class Roles {

    private final Matching matching;
    private final Map<String, String> olderActorByNewer;

    private Roles(Matching matching) {
        this.matching = matching;
        this.olderActorByNewer = Namesakes.match(
                matching.older().getPlan().getActors(),
                matching.newer().getPlan().getActors(),
                Actor::getId,
                Actor::getName,
                Actor::getName);
    }

    static List<Difference> differences(Matching matching) {
        Roles roles = new Roles(matching);
        Map<Cell, Content> older = roles.cells(matching.older(), Function.identity(), roles::matchedOlder);
        Map<Cell, Content> newer = roles.cells(
                matching.newer(), id -> roles.olderActorByNewer.getOrDefault(id, "new " + id), roles::olderElement);
        List<Difference> differences = new ArrayList<>();
        newer.forEach((cell, content) -> differences.addAll(compare(older.get(cell), content)));
        older.forEach((cell, content) -> {
            if (!newer.containsKey(cell)) {
                differences.addAll(alone(content, DifferenceKind.REMOVED));
            }
        });
        return differences;
    }

    private static List<Difference> compare(@Nullable Content before, Content after) {
        if (before == null) {
            return alone(after, DifferenceKind.ADDED);
        }
        List<Difference> differences = new ArrayList<>();
        new Changes(DifferenceSubject.ROLE, before.part, after.part, differences)
                .compare("statements", Printed.statements(before.statements), Printed.statements(after.statements));
        return differences;
    }

    private static List<Difference> alone(Content content, DifferenceKind kind) {
        Difference.Builder builder = Difference.builder();
        builder.kind(kind).subject(DifferenceSubject.ROLE);
        if (kind == DifferenceKind.ADDED) {
            builder.addNewer(content.part).after(Printed.statements(content.statements));
        } else {
            builder.addOlder(content.part).before(Printed.statements(content.statements));
        }
        return List.of(builder.build());
    }

    private Optional<String> matchedOlder(String element) {
        return matching.older().findElement(element).flatMap(matching::ofOlder).map(match -> element);
    }

    private Optional<String> olderElement(String element) {
        return matching.newer()
                .findElement(element)
                .flatMap(matching::ofNewer)
                .map(match -> match.getOlder().getElement().getId());
    }

    private Map<Cell, Content> cells(
            PlanIndex index, Function<String, String> actorKey, Function<String, Optional<String>> elementKey) {
        Map<Cell, Content> cells = new LinkedHashMap<>();
        List<RoleAssignment> roles = index.getPlan().getRoles();
        ModelPath list = ModelPath.root().child("roles");
        for (int i = 0; i < roles.size(); i++) {
            RoleAssignment role = roles.get(i);
            Optional<String> element = role.getElement().flatMap(elementKey);
            if (element.isPresent() == role.getElement().isPresent()) {
                Cell cell = new Cell(actorKey.apply(role.getActor()), element);
                DifferencePart part = part(index, role, list.child(i));
                cells.computeIfAbsent(cell, any -> new Content(part, new ArrayList<>()))
                        .statements
                        .addAll(role.getStatements());
            }
        }
        return cells;
    }

    private static DifferencePart part(PlanIndex index, RoleAssignment role, ModelPath path) {
        String id = role.getActor()
                + role.getElement().map(element -> "@" + element).orElse("");
        String name = index.findActor(role.getActor()).map(Actor::getName).orElse(role.getActor());
        return DifferencePart.of(id, name, path);
    }

    private record Cell(String actor, Optional<String> element) {}

    private record Content(DifferencePart part, List<Statement> statements) {}
}
