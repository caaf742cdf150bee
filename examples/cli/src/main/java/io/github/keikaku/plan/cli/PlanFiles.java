package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens plan files, and says in one line why one cannot be opened. */
final class PlanFiles {

    private final PlanFormats formats = PlanFormats.ofServiceLoader();

    PlanFiles(Console console) {
        for (String problem : formats.getProblems()) {
            console.complain(new CannotRunException("failure.provider", problem));
        }
    }

    PlanFormats getFormats() {
        return formats;
    }

    /** Hands a file to whoever reads it, with its format: the one asked for, or the one of its extension. */
    <R> R open(Path file, Optional<String> formatId, Reader<R> reader) throws CannotRunException {
        if (Files.isDirectory(file)) {
            throw new CannotRunException("failure.folder", file);
        }
        if (!Files.exists(file)) {
            throw new CannotRunException("failure.notFound", file);
        }
        PlanFormat format = formatOf(file, formatId);
        try {
            return reader.read(PlanInput.of(file), format);
        } catch (IOException e) {
            throw new CannotRunException("failure.unreadable", file);
        }
    }

    PlanFormat formatOf(Path file, Optional<String> formatId) throws CannotRunException {
        String name = String.valueOf(file.getFileName());
        Optional<PlanFormat> format =
                formatId.isPresent() ? formats.findById(formatId.get()) : formats.findByFileName(name);
        if (format.isEmpty()) {
            String known = formats.getFormats().stream().map(PlanFormat::getId).collect(Collectors.joining(", "));
            throw new CannotRunException("failure.unknownFormat", formatId.orElse(file.toString()), known);
        }
        return format.get();
    }

    /** What reads an opened file. */
    @FunctionalInterface
    interface Reader<R> {
        R read(PlanInput input, PlanFormat format) throws IOException;
    }
}
