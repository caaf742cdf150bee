package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.role.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of a cell of a role matrix. What stands in brackets at the end of one becomes its qualifiers where the
 * plan knows whom it means; otherwise it stays in the text.
 */
final class RoleStatements {

    private static final Pattern TRAILING =
            Pattern.compile("(.*?)\\s*([(（\\[［【〔]([^()（）\\[\\]［］【】〔〕]+)[)）\\]］】〕])\\s*([。．.]?)", Pattern.DOTALL);

    private final Actor actor;
    private final Qualifiers qualifiers;
    private final Set<String> left = new LinkedHashSet<>();

    private RoleStatements(Actor actor, Qualifiers qualifiers) {
        this.actor = actor;
        this.qualifiers = qualifiers;
    }

    /**
     * Splits the text of a cell.
     *
     * @param printed the text
     * @param who whose it is; its restriction comes first among the qualifiers
     * @param qualifiers those that the plan knows
     */
    static Said of(String printed, RoleActor who, Qualifiers qualifiers) {
        RoleStatements statements = new RoleStatements(who.actor(), qualifiers);
        List<Statement> read = CellStatements.of(printed).stream()
                .map(statement -> statements.qualified(statement, who.qualifiers()))
                .toList();
        return new Said(read, List.copyOf(statements.left));
    }

    /**
     * What a cell says.
     *
     * @param statements its statements
     * @param left what stands in brackets at the end of some and was left there
     */
    record Said(List<Statement> statements, List<String> left) {}

    private Statement qualified(Statement statement, List<String> given) {
        String text = statement.getText();
        List<String> found = new ArrayList<>();
        Matcher trailing = TRAILING.matcher(text);
        while (trailing.matches() && !trailing.group(1).isEmpty()) {
            List<String> named = qualifiers.of(actor, trailing.group(3));
            if (named.isEmpty()) {
                left.add(trailing.group(2));
                break;
            }
            found.addAll(0, named);
            text = trailing.group(1) + trailing.group(4);
            trailing = TRAILING.matcher(text);
        }
        Set<String> all = new LinkedHashSet<>(given);
        all.addAll(found);
        return Statement.builder()
                .copyOf(statement)
                .text(text)
                .qualifiers(all)
                .items(statement.getItems().stream()
                        .map(item -> qualified(item, List.of()))
                        .toList())
                .build();
    }
}
