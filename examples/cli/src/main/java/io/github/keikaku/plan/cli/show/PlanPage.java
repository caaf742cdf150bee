package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.List;
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
        PlanIndex index = PlanIndex.of(plan);
        List<Section> sections = List.of(
                new HeadSection(texts, index),
                new TreeSection(texts, index),
                new GradeSection(texts, plan),
                new BranchSection(texts, index),
                new RoleSection(texts, index));
        StringJoiner page = new StringJoiner("\n");
        for (Section section : sections) {
            List<String> lines = section.lines();
            if (!lines.isEmpty()) {
                page.add(String.join("\n", lines) + "\n");
            }
        }
        return page.toString();
    }
}
