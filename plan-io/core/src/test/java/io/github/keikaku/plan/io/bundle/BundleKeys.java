package io.github.keikaku.plan.io.bundle;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of message bundles as they are written: {@link Properties} keeps the last of several silently. */
public final class BundleKeys {

    private BundleKeys() {}

    /**
     * The bundles that a folder holds, those that a build left there not among them.
     *
     * @param folder a folder of sources, however deep they are
     * @return the files, in their order
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> bundlesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !isBuilt(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isBuilt(Path file) {
        for (Path name : file) {
            if (name.equals(Path.of("target"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The keys that a bundle has more than once.
     *
     * @param bundle the file
     * @return the keys, each behind the name of the file; none where all is well
     * @throws IOException if the file cannot be read
     */
    public static List<String> repeatedIn(Path bundle) throws IOException {
        Written written = new Written();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            written.load(reader);
        }
        return written.repeated.stream()
                .map(key -> bundle.getFileName() + ": " + key)
                .toList();
    }

    /** What loading puts, one key after the other. */
    @SuppressWarnings("serial") // is never written anywhere
    private static final class Written extends Properties {

        private final Set<Object> keys = new HashSet<>();
        private final List<Object> repeated = new ArrayList<>();

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            if (!keys.add(key)) {
                repeated.add(key);
            }
            return super.put(key, value);
        }
    }
}
