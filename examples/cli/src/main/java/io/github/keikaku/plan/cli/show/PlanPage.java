package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** The page that {@code keikaku show} prints: a head, and a section for each thing that the plan has. */
public final class PlanPage {

    /** The width of the page in columns of a terminal; a wide character takes two. */
    public static final int COLUMNS = 100;

    private final Texts texts;

    /**
     * A page in a language.
     *
     * @param texts the texts in that language
     */
    public PlanPage(Texts texts) {
        this.texts = texts;
    }

    /**
     * Shows a plan.
     *
     * @param plan the plan
     * @return the page, no line of which is wider than {@link #COLUMNS}
     */
    public String of(Plan plan) {
        return of(plan, EnumSet.allOf(SectionName.class));
    }

    /**
     * Shows some sections of a plan.
     *
     * @param plan the plan
     * @param wanted the sections to show below the head, which is always shown
     * @return the page, no line of which is wider than {@link #COLUMNS}
     */
    public String of(Plan plan, Set<SectionName> wanted) {
        PlanIndex index = PlanIndex.of(plan);
        StringJoiner page = new StringJoiner("\n");
        add(page, new HeadSection(texts, index));
        for (SectionName name : SectionName.values()) {
            if (wanted.contains(name)) {
                add(page, name.of(texts, index));
            }
        }
        return page.toString();
    }

    private static void add(StringJoiner page, Section section) {
        List<String> lines = section.lines();
        if (!lines.isEmpty()) {
            page.add(String.join("\n", lines) + "\n");
        }
    }
}
