package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.TranscriptionText;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Whose plan it is, when it runs, how it is reviewed, and how large it is. */
final class HeadSection implements Section {

    private final Texts texts;
    private final TimeWords times;
    private final PlanIndex index;

    HeadSection(Texts texts, PlanIndex index) {
        this.texts = texts;
        this.times = new TimeWords(texts);
        this.index = index;
    }

    @Override
    public List<String> lines() {
        Plan plan = index.getPlan();
        String title = plan.getMunicipality().getName() + " " + plan.getTitle()
                + plan.getEdition().map(edition -> " " + edition).orElse("");
        List<String> lines = new ArrayList<>(Columns.wrap(title, PlanPage.COLUMNS));
        lines.add("=".repeat(Math.min(PlanPage.COLUMNS, Columns.WIDTH.of(title))));
        add(lines, "show.period", plan.getPeriod().map(period -> times.span(period.getFrom(), period.getTo())));
        add(lines, "show.philosophy", plan.getPhilosophy());
        add(lines, "show.vision", plan.getVision());
        add(lines, "show.review", plan.getReview().flatMap(this::review));
        add(lines, "show.elements", levels(plan));
        if (!plan.getGlossary().isEmpty()) {
            lines.add(texts.get("show.glossary", plan.getGlossary().size()));
        }
        boolean restated = plan.getTranscription()
                .filter(transcription -> transcription.getText() == TranscriptionText.RESTATED)
                .isPresent();
        if (restated) {
            lines.addAll(Columns.wrap(texts.get("show.restated"), PlanPage.COLUMNS));
        }
        return lines;
    }

    private void add(List<String> lines, String key, Optional<String> text) {
        text.ifPresent(found -> lines.addAll(Columns.wrap(texts.get(key, found), PlanPage.COLUMNS)));
    }

    private Optional<String> review(Review review) {
        StringJoiner how = new StringJoiner(texts.get("show.comma"));
        review.getEveryYears().ifPresent(years -> how.add(texts.get("show.review.everyYears", years)));
        review.getMethod().ifPresent(how::add);
        if (review.isPublic()) {
            how.add(texts.get("show.review.public"));
        }
        return how.length() == 0 ? Optional.empty() : Optional.of(how.toString());
    }

    private Optional<String> levels(Plan plan) {
        StringJoiner counts = new StringJoiner(texts.get("show.comma"));
        for (Level level : plan.getLevels()) {
            counts.add(level.getName() + " "
                    + index.getElementsOfLevel(level.getId()).size());
        }
        return counts.length() == 0 ? Optional.empty() : Optional.of(counts.toString());
    }
}
