package io.github.keikaku.plan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plan files for the tests: the real one, and small ones with one thing wrong. */
final class PlanFile {

    static final Path AIZU = Path.of("..", "plans", "aizuwakamatsu-community-welfare.json");

    /** A small made-up plan that has everything that a plan can have. */
    static final Path EVERY_KIND = Path.of("src", "test", "resources", "every-kind.json");

    private PlanFile() {}

    static Path sound(Path folder) throws IOException {
        return write(folder.resolve("sound.json"), "\"title\": \"地域福祉計画\"");
    }

    /** Its form is sound, but not its meaning: a blank title. */
    static Path unsound(Path folder) throws IOException {
        return write(folder.resolve("unsound.json"), "\"title\": \"　\"");
    }

    /** Its form is not sound: a misspelt member, and so a missing one. */
    static Path malformed(Path folder) throws IOException {
        return write(folder.resolve("malformed.json"), "\"titel\": \"地域福祉計画\"");
    }

    private static Path write(Path file, String title) throws IOException {
        return Files.writeString(file, """
                {
                  "schemaVersion": "1.0",
                  "id": "kiyose",
                  "kind": "COMMUNITY_WELFARE",
                  %s,
                  "municipality": { "code": "132217", "name": "清瀬市" },
                  "period": { "from": 2021, "to": 2026 }
                }
                """.formatted(title));
    }
}
