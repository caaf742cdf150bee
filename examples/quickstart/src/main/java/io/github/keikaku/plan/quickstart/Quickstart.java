package io.github.keikaku.plan.quickstart;

import io.github.keikaku.plan.CheckResult;
import io.github.keikaku.plan.Keikaku;
import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.text.DisplayWidth;
import io.github.keikaku.plan.model.view.RoleMatrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads a real plan and a copy with planted faults, says what is wrong and where, and counts the roles of each actor. */
final class Quickstart {

    private static final String PLAN = "/io/github/keikaku/plan/examples/aizuwakamatsu-community-welfare.json";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws IOException {
        Logger.getLogger("org.hibernate.validator").setLevel(Level.WARNING); // it would greet on standard error
        String plan;
        try (InputStream in = Quickstart.class.getResourceAsStream(PLAN)) {
            plan = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        check(plan.replaceFirst("072028", "072082") // two digits swapped
                .replaceFirst("priority-2-2", "priority-2-1") // an id given twice
                .replaceFirst("\"actor\": \"council\"", "\"actor\": \"counsel\"")); // a slip of the pen
        RoleMatrix roles = RoleMatrix.of(check(plan).getPlan().orElseThrow());
        for (Actor actor : roles.getActors()) {
            OUT.print(DisplayWidth.narrow().padEnd(actor.getName(), 20));
            roles.getRows()
                    .forEach(row ->
                            OUT.printf("%4d", row.getStatements(actor.getId()).size()));
            OUT.println();
        }
    }

    private static CheckResult check(String plan) throws IOException {
        Path file = Files.createTempFile("plan", ".json");
        try {
            CheckResult result = Keikaku.check(Files.writeString(file, plan));
            OUT.println(FindingWriter.of(Locale.getDefault()).toText(result));
            return result;
        } finally {
            Files.delete(file);
        }
    }
}
