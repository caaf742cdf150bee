package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.rules.RuleSettings.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Gathers rules from wherever they come, each id once. Trusts what is added by hand, and no provider. */
final class RuleCatalogue {

    /** A class loader that fails in the same way for ever must not keep us for ever. */
    private static final int MOST_LOADING_ERRORS = 100;

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<RuleFailure> failures = new ArrayList<>();

    RuleCatalogue() {}

    /** A copy that later changes to the other do not reach. */
    RuleCatalogue(RuleCatalogue other) {
        entries.addAll(other.entries);
        ids.addAll(other.ids);
        failures.addAll(other.failures);
    }

    void add(Rule rule) {
        RuleDescriptor descriptor = rule.getDescriptor();
        if (!ids.add(descriptor.getId())) {
            throw new IllegalArgumentException("there is a rule called " + descriptor.getId()
                    + " already; give yours an id of its own, begun with a word of yours");
        }
        entries.add(new Entry(rule, descriptor));
    }

    void add(RuleProvider provider) {
        String name = provider.getClass().getName();
        try {
            for (Rule rule : provider.getRules()) {
                addOrSkip(name, rule);
            }
        } catch (RuntimeException | LinkageError e) {
            failures.add(new RuleFailure(name, e));
        }
    }

    private void addOrSkip(String provider, Rule rule) {
        try {
            add(rule);
        } catch (RuntimeException | LinkageError e) {
            failures.add(new RuleFailure(provider, e));
        }
    }

    void addDiscovered(ClassLoader loader) {
        Iterator<ServiceLoader.Provider<RuleProvider>> found =
                ServiceLoader.load(RuleProvider.class, loader).stream().iterator();
        int errors = 0;
        boolean more = true;
        while (more && errors < MOST_LOADING_ERRORS) {
            String name = RuleProvider.class.getName();
            try {
                more = found.hasNext();
                if (more) {
                    ServiceLoader.Provider<RuleProvider> provider = found.next();
                    name = provider.type().getName();
                    add(provider.get());
                }
            } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
                failures.add(new RuleFailure(name, e));
                errors++;
            }
        }
    }

    List<Entry> getEntries() {
        return List.copyOf(entries);
    }

    List<RuleFailure> getFailures() {
        return List.copyOf(failures);
    }
}
