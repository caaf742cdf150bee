package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.cli.show.Grid.Column;
import io.github.keikaku.plan.model.body.Milestone;
import io.github.keikaku.plan.model.time.PartialDate;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What happened and what is to happen, in the order of time; what has no date comes last, as it was printed. */
final class TimelineSection implements Section {

    private static final int WIDEST_DATE = 32;
    private static final int LABEL = 40;

    private final Texts texts;
    private final TimeWords times;
    private final PlanIndex index;

    TimelineSection(Texts texts, PlanIndex index) {
        this.texts = texts;
        this.times = new TimeWords(texts);
        this.index = index;
    }

    @Override
    public List<String> lines() {
        List<Milestone> milestones = index.getPlan().getMilestones().stream()
                .sorted(Comparator.comparing(TimelineSection::start))
                .toList();
        if (milestones.isEmpty()) {
            return List.of();
        }
        int widest = milestones.stream()
                .mapToInt(milestone -> Columns.WIDTH.of(when(milestone)))
                .max()
                .orElse(0);
        int dates = Math.min(WIDEST_DATE, widest);
        int rest = PlanPage.COLUMNS - dates - 2;
        int labels = Math.max(LABEL, rest * 3 / 5);
        Grid grid = Grid.of(List.of(Column.words(dates), Column.words(labels), Column.words(rest - labels)));
        List<String> lines = new ArrayList<>(Columns.heading(texts.get("show.timeline")));
        for (Milestone milestone : milestones) {
            lines.addAll(grid.row(List.of(when(milestone), milestone.getLabel(), about(milestone))));
        }
        return lines;
    }

    private static LocalDate start(Milestone milestone) {
        return milestone
                .getDate()
                .or(milestone::getTo)
                .map(PartialDate::getFirstDay)
                .orElse(LocalDate.MAX);
    }

    private String when(Milestone milestone) {
        if (milestone.getDate().isEmpty() && milestone.getTo().isEmpty()) {
            return texts.get("show.undated");
        }
        Optional<String> from = milestone.getDate().map(times::of);
        Optional<String> to = milestone.getTo().map(times::of);
        if (to.isEmpty()) {
            return from.orElse("");
        }
        return from.map(start -> start + texts.get("show.to") + to.get())
                .orElseGet(() -> texts.get("show.until", to.get()));
    }

    private String about(Milestone milestone) {
        StringJoiner about = new StringJoiner("\n");
        milestone.getBody().ifPresent(body -> about.add(Names.ofBody(index, body)));
        milestone.getElement().ifPresent(element -> about.add(Names.ofElement(index, element)));
        return about.toString();
    }
}
