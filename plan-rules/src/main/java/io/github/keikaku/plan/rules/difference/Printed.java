package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.body.Membership;
import io.github.keikaku.plan.model.common.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parts of plans as one text, to compare and to show. */
final class Printed {

    private Printed() {}

    static Optional<String> statements(List<Statement> statements) {
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(statements.stream().map(Printed::statement).collect(Collectors.joining("\n")));
    }

    private static String statement(Statement statement) {
        StringBuilder text = new StringBuilder(statement.getText());
        if (!statement.getQualifiers().isEmpty()) {
            text.append("（").append(String.join("、", statement.getQualifiers())).append("）");
        }
        statement
                .getItems()
                .forEach(item -> text.append("\n- ").append(statement(item).replace("\n", "\n  ")));
        return text.toString();
    }

    static Optional<String> membership(Optional<Membership> membership) {
        return membership.map(members -> members.getComposition().stream()
                .map(item -> item.getName() + counted(item.getCount()))
                .collect(Collectors.joining(
                        "、", members.getCount().map(String::valueOf).orElse("") + "〔", "〕")));
    }

    private static String counted(Optional<Integer> count) {
        return count.map(number -> " " + number).orElse("");
    }
}
