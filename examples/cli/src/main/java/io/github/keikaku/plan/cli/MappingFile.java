package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.SheetMappingReader;
import io.github.keikaku.plan.SheetMappingResult;
import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.io.tables.sheet.SheetMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file named with {@code --mapping}, and how it is read. */
final class MappingFile {

    private final Console console;

    MappingFile(Console console) {
        this.console = console;
    }

    /** The mapping of a file; where the file has faults, they are said on standard error, and nothing can run. */
    SheetMapping read(Path file) throws CannotRunException {
        if (Files.isDirectory(file)) {
            throw new CannotRunException("failure.folder", file);
        }
        if (!Files.exists(file)) {
            throw new CannotRunException("failure.notFound", file);
        }
        SheetMappingResult result;
        try {
            result = SheetMappingReader.standard().read(file);
        } catch (IOException e) {
            throw new CannotRunException("failure.unreadable", file);
        }
        if (result.getMapping().isEmpty()) {
            console.err().print(FindingWriter.of(console.locale()).toText(result));
            throw new CannotRunException("failure.mappingFile", file);
        }
        return result.getMapping().get();
    }
}
