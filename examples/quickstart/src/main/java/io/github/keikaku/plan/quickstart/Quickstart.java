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

/** Reads a real plan and a copy with planted faults, says what is wrong and where, and prints who has how many roles. */
public final class Quickstart {

    private static final String PLAN = "/io/github/keikaku/plan/examples/aizuwakamatsu-community-welfare.json";

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("keikaku");
        Path sound = folder.resolve("plan.json");
        Path faulty = folder.resolve("faulty.json");
        try (InputStream plan = Quickstart.class.getResourceAsStream(PLAN)) {
            String text = new String(plan.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(sound, text);
            Files.writeString(faulty, text.replaceFirst("072028", "072082") // two digits swapped
                    .replaceFirst("\"id\": \"1-2\"", "\"id\": \"1-1\"") // an id given twice
                    .replaceFirst("\"actor\": \"council\"", "\"actor\": \"counsel\"")); // a slip of the pen
            print(Keikaku.check(faulty), out);
            CheckResult result = Keikaku.check(sound);
            print(result, out);
            printRoles(RoleMatrix.of(result.getPlan().orElseThrow()), out);
        } finally {
            Files.deleteIfExists(sound);
            Files.deleteIfExists(faulty);
            Files.delete(folder);
        }
    }

    private static void print(CheckResult result, PrintStream out) {
        out.println(FindingWriter.of(Locale.getDefault()).toText(result));
    }

    private static void printRoles(RoleMatrix matrix, PrintStream out) {
        for (Actor actor : matrix.getActors()) {
            StringBuilder line = new StringBuilder(DisplayWidth.padEnd(actor.getName(), 20));
            for (RoleMatrix.Row row : matrix.getRows()) {
                line.append(String.format(Locale.ROOT, "%4d", row.getStatements(actor.getId()).size()));
            }
            out.println(line);
        }
    }
}
