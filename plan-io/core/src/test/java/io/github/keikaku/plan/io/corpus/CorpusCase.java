package io.github.keikaku.plan.io.corpus;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.model.finding.Finding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document and, beside it, what is to be found in it. Nothing of it is particular to Java, so that other readers of
 * the same documents can be held to the same corpus.
 *
 * @param folder where both stand
 * @param documentName the name of the document in its folder
 */
public record CorpusCase(Path folder, String documentName) {

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
    public record Expected(String rule, String severity, String path, int line, int column) {

        public static Expected of(Finding finding) {
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

    /** Every case of a corpus, which is a resource of the caller's. */
    public static List<CorpusCase> all(URL corpus, String documentName) throws IOException {
        try (Stream<Path> folders = Files.list(folder(corpus))) {
            return folders.sorted()
                    .map(folder -> new CorpusCase(folder, documentName))
                    .toList();
        }
    }

    private static Path folder(URL corpus) {
        try {
            return Path.of(corpus.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(corpus + " is no folder", e);
        }
    }

    public String name() {
        return folder.getFileName().toString();
    }

    public byte[] document() throws IOException {
        return Files.readAllBytes(folder.resolve(documentName));
    }

    /** How the case says that the document is to be read. */
    public ReadOptions options() throws IOException {
        return expectation().path("lenient").booleanValue(false) ? ReadOptions.lenient() : ReadOptions.strict();
    }

    /** A list of findings, or an object that says how to read as well. */
    public List<Expected> expected() throws IOException {
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

    public String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }
}
