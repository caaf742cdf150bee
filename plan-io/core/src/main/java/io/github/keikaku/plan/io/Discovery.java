package io.github.keikaku.plan.io;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds formats as services. One that fails, in whatever way, costs only itself. */
final class Discovery {

    /** A loader that fails this often without naming a provider would fail forever. */
    private static final int PATIENCE = 100;

    private final List<PlanFormat> formats = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Discovery(ServiceLoader<PlanFormat> loader) {
        Iterator<ServiceLoader.Provider<PlanFormat>> providers = loader.stream().iterator();
        int failures = 0;
        boolean more = true;
        while (more && failures < PATIENCE) {
            try {
                more = providers.hasNext();
                if (more) {
                    take(providers.next());
                }
            } catch (ServiceConfigurationError e) {
                failures++;
                problems.add(PlanFormat.class.getName() + ": " + e);
            }
        }
    }

    private void take(ServiceLoader.Provider<PlanFormat> provider) {
        String name = provider.type().getName();
        try {
            PlanFormat format = provider.get();
            requireUsable(format);
            formats.add(format);
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            // A loader wraps what a provider threw.
            problems.add(name + ": " + Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private void requireUsable(PlanFormat format) {
        // Asked through a nullable type: others' code may not keep the promise.
        @Nullable String id = format.getId();
        if (id == null || id.isEmpty()) {
            throw new IllegalStateException("a format needs an id");
        }
        Optional<PlanFormat> taken =
                formats.stream().filter(known -> known.getId().equals(id)).findFirst();
        if (taken.isPresent()) {
            throw new IllegalStateException("the id \"" + id + "\" is taken by "
                    + taken.get().getClass().getName());
        }
    }

    List<PlanFormat> getFormats() {
        return List.copyOf(formats);
    }

    List<String> getProblems() {
        return List.copyOf(problems);
    }
}
