package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.testkit.compliance.Check;
import io.github.keikaku.plan.testkit.compliance.Problems;
import io.github.keikaku.plan.testkit.compliance.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Holds a format to what {@link PlanFormat} promises for every format: plans come back equal, or the report on losses
 * names what was dropped; equal plans give equal bytes; everything has a place; a byte order mark before a text changes
 * neither plan nor places; limits hold; streams stay the caller's; what cannot be read back is refused; several threads do not disturb
 * each other; and however its output is cut or spoilt, reading answers with findings and never throws.
 *
 * <pre>{@code
 * FormatCompliance.of(new MyFormat()).withPlans(plans).assertCompliant();
 * }</pre>
 *
 * <p>The more the plans hold, the more is shown. Immutable.
 */
public final class FormatCompliance {

    private static final int DAMAGED_PLACES = 300;

    private final PlanFormat format;
    private final List<Plan> plans;
    private final int damagedPlaces;

    private FormatCompliance(PlanFormat format, List<Plan> plans, int damagedPlaces) {
        this.format = Objects.requireNonNull(format, "format");
        this.plans = List.copyOf(plans);
        this.damagedPlaces = damagedPlaces;
    }

    /**
     * Starts with a format.
     *
     * @param format the format to be held to its promises
     * @return a kit without plans
     */
    public static FormatCompliance of(PlanFormat format) {
        return new FormatCompliance(format, List.of(), DAMAGED_PLACES);
    }

    /**
     * This kit with plans.
     *
     * @param samples the plans to write and read back
     * @return the changed kit
     */
    public FormatCompliance withPlans(List<Plan> samples) {
        return new FormatCompliance(format, samples, damagedPlaces);
    }

    /**
     * This kit with more or fewer places at which a document is cut and spoilt.
     *
     * @param places how many for each plan, evenly spread, from 1; 300 unless called
     * @return the changed kit
     * @throws IllegalArgumentException if there are none
     */
    public FormatCompliance withDamagedPlaces(int places) {
        if (places < 1) {
            throw new IllegalArgumentException("a document is damaged at 1 place or more, not " + places);
        }
        return new FormatCompliance(format, plans, places);
    }

    /**
     * Runs every check.
     *
     * @return what the format does not keep, {@code check: what is wrong}; empty if it keeps all
     * @throws IllegalStateException if there are no plans to try it with
     */
    public List<String> findViolations() {
        if (plans.isEmpty()) {
            throw new IllegalStateException("name some plans with withPlans; without any, nothing would be checked");
        }
        List<String> violations = new ArrayList<>();
        try {
            Subject subject = new Subject(format, plans, damagedPlaces);
            for (Check check : Check.all()) {
                run(check, subject).forEach(problem -> violations.add(check.getName() + ": " + problem));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            violations.add("writing: a plan could not be written: " + e);
        }
        return List.copyOf(violations);
    }

    private static List<String> run(Check check, Subject subject) {
        Problems problems = new Problems();
        try {
            check.check(subject, problems);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problems.add("it threw " + e);
        }
        return problems.getDescriptions();
    }

    /**
     * Fails where the format does not keep a promise, in the way of every test framework.
     *
     * @throws AssertionError if there is a violation; its message lists all
     * @throws IllegalStateException if there are no plans to try it with
     */
    public void assertCompliant() {
        List<String> violations = findViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.stream()
                    .map(violation -> "\n  " + violation)
                    .collect(Collectors.joining(
                            "", "the format \"" + format.getId() + "\" does not keep what formats promise:", "")));
        }
    }
}
