package io.github.keikaku.plan.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that a program has: found as services, or named one by one. */
public final class PlanFormats {

    private final Map<String, PlanFormat> byId;
    private final List<String> problems;

    private PlanFormats(Map<String, PlanFormat> byId, List<String> problems) {
        this.byId = Collections.unmodifiableMap(byId);
        this.problems = List.copyOf(problems);
    }

    /**
     * Finds the formats that stand beside this class.
     *
     * @return the formats, ordered by id; a provider that fails is passed over and reported by {@link #getProblems}
     */
    public static PlanFormats ofServiceLoader() {
        return ofServiceLoader(PlanFormats.class.getClassLoader());
    }

    /**
     * Finds the formats that a class loader sees.
     *
     * @param loader the class loader, for instance that of a plug-in
     * @return the formats, ordered by id; a provider that fails is passed over and reported by {@link #getProblems}
     */
    public static PlanFormats ofServiceLoader(ClassLoader loader) {
        return of(new Discovery(ServiceLoader.load(PlanFormat.class, loader)));
    }

    private static PlanFormats of(Discovery discovery) {
        Map<String, PlanFormat> byId = new LinkedHashMap<>();
        discovery.getFormats().stream()
                .sorted(Comparator.comparing(PlanFormat::getId))
                .forEach(format -> byId.put(format.getId(), format));
        return new PlanFormats(byId, discovery.getProblems());
    }

    /**
     * Starts a list of formats, for hosts that want no discovery.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The formats.
     *
     * @return all of them
     */
    public Collection<PlanFormat> getFormats() {
        return byId.values();
    }

    /**
     * The formats that could not be had.
     *
     * @return one line for each: the provider and what happened
     */
    public List<String> getProblems() {
        return problems;
    }

    /**
     * A format by its id.
     *
     * @param id the id, such as {@code json}
     * @return the format, if there is one of that id
     */
    public Optional<PlanFormat> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * A format by the name of a file.
     *
     * @param fileName name or path of the file; upper and lower case are the same
     * @return the format whose ending fits; the longest, where several do
     */
    public Optional<PlanFormat> findByFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        PlanFormat best = null;
        int longest = 0;
        for (PlanFormat format : byId.values()) {
            for (String extension : format.getFileExtensions()) {
                if (extension.length() > longest && name.endsWith("." + extension)) {
                    longest = extension.length();
                    best = format;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Names formats one by one. */
    public static final class Builder {

        private final List<PlanFormat> formats = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a format.
         *
         * @param format the format
         * @return this builder
         * @throws IllegalArgumentException if there is one of its id already
         */
        public Builder add(PlanFormat format) {
            if (formats.stream().anyMatch(known -> known.getId().equals(format.getId()))) {
                throw new IllegalArgumentException("there is already a format \"" + format.getId() + "\"");
            }
            formats.add(format);
            return this;
        }

        /**
         * The formats added so far.
         *
         * @return the formats, in the order in which they were added
         */
        public PlanFormats build() {
            Map<String, PlanFormat> byId = new LinkedHashMap<>();
            formats.forEach(format -> byId.put(format.getId(), format));
            return new PlanFormats(byId, List.of());
        }
    }
}
