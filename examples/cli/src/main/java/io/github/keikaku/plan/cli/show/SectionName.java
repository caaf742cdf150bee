package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.function.BiFunction;

/** The sections of the page in their order; in lower case, since help and arguments print them so. */
public enum SectionName {
    /** The tree with the newest ratings. */
    tree(TreeSection::new),
    /** Grades against next-year policies. */
    grades((texts, index) -> new GradeSection(texts, index.getPlan())),
    /** The newest evaluation by branch. */
    branches(BranchSection::new),
    /** The indicators: newest figure, the one before, the change, targets. */
    indicators(IndicatorSection::new),
    /** The actors with their members. */
    actors((texts, index) -> new ActorSection(texts, index.getPlan())),
    /** The role matrix. */
    roles(RoleSection::new),
    /** The bodies as a tree. */
    bodies((texts, index) -> new BodySection(texts, index.getPlan())),
    /** The milestones in the order of time. */
    timeline(TimelineSection::new);

    @SuppressWarnings("ImmutableEnumChecker") // a constructor reference, which has no state
    private final BiFunction<Texts, PlanIndex, Section> section;

    SectionName(BiFunction<Texts, PlanIndex, Section> section) {
        this.section = section;
    }

    Section of(Texts texts, PlanIndex index) {
        return section.apply(texts, index);
    }
}
