package io.github.keikaku.plan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsEachPlantedFaultWithItsPlaceAndTheCountsOfTheRoleMatrix() throws IOException {
        String printed = run();

        assertThat(printed)
                .contains(".json:8:13: ")
                .contains("[plan.municipality.check-digit] /municipality/code")
                .contains("[structure.id.duplicate] /elements/3/children/1/id")
                .contains("[reference.actor.unresolved]")
                .contains("市民                   2   2   7   5   4   2   4   3   2\n")
                .contains("行政                   3   4   7   4   5   2   6   6   9\n");
    }

    @Test
    void staysShortEnoughToBeReadInOneSitting() throws IOException {
        Path source = Path.of("src/main/java/io/github/keikaku/plan/quickstart/Quickstart.java");
        assertThat(Files.readAllLines(source)).hasSizeLessThan(60);
    }

    private static String run() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
