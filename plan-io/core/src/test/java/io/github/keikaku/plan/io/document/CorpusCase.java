package io.github.keikaku.plan.io.document;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.Finding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document and, beside it, what is to be found in it. Nothing of it is particular to Java, so that other readers of
 * the same documents can be held to the same corpus.
 *
 * @param folder where both stand
 */
record CorpusCase(Path folder) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What a case says of a finding.
     *
     * @param rule its rule
     * @param severity its severity
     * @param path its path
     * @param line its line
     * @param column its column
     */
    record Expected(String rule, String severity, String path, int line, int column) {

        static Expected of(Finding finding) {
            return new Expected(
                    finding.getRule(),
                    finding.getSeverity().name(),
                    finding.getPath().toString(),
                    finding.getLocation().orElseThrow().getLine().orElseThrow(),
                    finding.getLocation().orElseThrow().getColumn().orElseThrow());
        }

        private static Expected of(JsonNode node) {
            return new Expected(
                    node.required("rule").stringValue(),
                    node.required("severity").stringValue(),
                    node.required("path").stringValue(),
                    node.required("line").intValue(),
                    node.required("column").intValue());
        }
    }

    static List<CorpusCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.sorted().map(CorpusCase::new).toList();
        }
    }

    static CorpusCase named(String name) {
        return new CorpusCase(root().resolve(name));
    }

    private static Path root() {
        URL corpus = Objects.requireNonNull(CorpusCase.class.getResource("/corpus/format"));
        try {
            return Path.of(corpus.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(corpus + " is no folder", e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    byte[] document() throws IOException {
        return Files.readAllBytes(folder.resolve("case.json"));
    }

    /** What the document gives when it is read as the case says. */
    ReadResult read() throws IOException {
        boolean lenient = expectation().path("lenient").booleanValue(false);
        return Documents.read(document(), lenient ? ReadOptions.lenient() : ReadOptions.strict());
    }

    /** A list of findings, or an object that says how to read as well. */
    List<Expected> expected() throws IOException {
        JsonNode expectation = expectation();
        List<Expected> findings = new ArrayList<>();
        for (JsonNode node : expectation.isArray() ? expectation : expectation.required("findings")) {
            findings.add(Expected.of(node));
        }
        return findings;
    }

    private JsonNode expectation() throws IOException {
        return JSON.readTree(text("expected.json"));
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
