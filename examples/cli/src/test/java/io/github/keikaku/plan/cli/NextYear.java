package io.github.keikaku.plan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plan of 清瀬市 with its year made the next: made up, to have something to compare with. */
final class NextYear {

    static final Path KIYOSE = Path.of("..", "plans", "kiyose-community-welfare.json");

    private NextYear() {}

    /** All texts stand as a year before, and one title changed. */
    static Path in(Path folder) throws IOException {
        String plan = Files.readString(KIYOSE)
                .replace("\"fiscalYear\": 2018", "\"fiscalYear\": 2019")
                .replace("\"title\": \"大学との連携\"", "\"title\": \"大学などとの連携（架空）\"");
        return Files.writeString(folder.resolve("made-up-2019.json"), plan);
    }
}
