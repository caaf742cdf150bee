package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.rules.internal.PlainTitle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What differs in the bodies of two versions. */
final class Bodies {

    /** Before the id of a body that only one version has; no id holds a space. */
    private static final String UNKNOWN = "unknown ";

    private Bodies() {}

    static List<Difference> differences(Plan older, Plan newer) {
        Map<String, String> matched = Namesakes.match(
                older.getBodies(), newer.getBodies(), Body::getId, Bodies::plainName, Bodies::plainName);
        Set<String> inBoth = new HashSet<>(matched.values());
        return new Listed<>(
                        DifferenceSubject.BODY,
                        "bodies",
                        older.getBodies(),
                        newer.getBodies(),
                        Body::getId,
                        Body::getName)
                .compare(matched, (before, after, changes) -> compare(matched, inBoth, before, after, changes));
    }

    private static String plainName(Body body) {
        return PlainTitle.of(body.getName());
    }

    private static void compare(
            Map<String, String> matched, Set<String> inBoth, Body before, Body after, Changes changes) {
        changes.renamed(before.getName(), after.getName());
        Optional<String> parent = after.getParent().map(id -> matched.getOrDefault(id, UNKNOWN + id));
        if (!before.getParent()
                .map(id -> inBoth.contains(id) ? id : UNKNOWN + id)
                .equals(parent)) {
            changes.add(DifferenceKind.MOVED, before.getParent(), after.getParent());
        }
        changes.changed("kind", before.getKind().name(), after.getKind().name());
        changes.compare("tier", number(before.getTier()), number(after.getTier()));
        changes.compare("area", before.getArea(), after.getArea());
        changes.compare("areaCount", number(before.getAreaCount()), number(after.getAreaCount()));
        changes.compare("count", number(before.getCount()), number(after.getCount()));
        changes.compare(
                "established",
                before.getEstablished().map(Object::toString),
                after.getEstablished().map(Object::toString));
        changes.compare(
                "membership", Printed.membership(before.getMembership()), Printed.membership(after.getMembership()));
        changes.compare(
                "functions", Printed.statements(before.getFunctions()), Printed.statements(after.getFunctions()));
        changes.compare(
                "activities", Printed.statements(before.getActivities()), Printed.statements(after.getActivities()));
    }

    private static Optional<String> number(Optional<Integer> number) {
        return number.map(String::valueOf);
    }
}
