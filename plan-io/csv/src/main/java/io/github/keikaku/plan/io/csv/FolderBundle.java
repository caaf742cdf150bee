package io.github.keikaku.plan.io.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A bundle in a folder. */
final class FolderBundle implements Bundle {

    private final Path folder;
    private final CsvFaults faults;
    private final int mostBytes;
    private final List<Path> tables = new ArrayList<>();

    FolderBundle(Path folder, CsvFaults faults, int mostBytes) {
        this.folder = folder;
        this.faults = faults;
        this.mostBytes = mostBytes;
    }

    @Override
    public byte[] inspect() throws IOException {
        byte[] dataPackage = {};
        long total = 0;
        for (Path file : files()) {
            String name = name(file);
            boolean table = name.endsWith(EXTENSION) && !name.startsWith(".");
            if (!table && !name.equals(DATA_PACKAGE)) {
                continue;
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                faults.unsafeName(name);
                continue;
            }
            total += Files.size(file);
            if (total > mostBytes) {
                faults.limit("input-bytes", mostBytes);
                break;
            }
            if (table) {
                tables.add(file);
            } else {
                dataPackage = Files.readAllBytes(file);
            }
        }
        return dataPackage;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void visit(Visitor visitor) throws IOException {
        for (Path file : tables) {
            try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
                visitor.file(name(file), content);
            }
        }
    }
}
