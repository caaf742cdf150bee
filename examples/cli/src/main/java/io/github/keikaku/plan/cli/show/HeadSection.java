package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.TranscriptionText;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Whose plan it is, when it runs, and how large it is. */
final class HeadSection implements Section {

    private final Texts texts;
    private final PlanIndex index;

    HeadSection(Texts texts, PlanIndex index) {
        this.texts = texts;
        this.index = index;
    }

    @Override
    public List<String> lines() {
        Plan plan = index.getPlan();
        String title = plan.getMunicipality().getName() + " " + plan.getTitle()
                + plan.getEdition().map(edition -> " " + edition).orElse("");
        List<String> lines = new ArrayList<>(Columns.wrap(title, PlanPage.COLUMNS));
        lines.add("=".repeat(Math.min(PlanPage.COLUMNS, Columns.WIDTH.of(title))));
        add(lines, "show.period", plan.getPeriod().map(this::span));
        add(lines, "show.philosophy", plan.getPhilosophy());
        add(lines, "show.vision", plan.getVision());
        add(lines, "show.elements", levels(plan));
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

    private String span(PlanPeriod period) {
        return year(texts, period.getFrom()) + texts.get("show.to") + year(texts, period.getTo());
    }

    static String year(Texts texts, FiscalYear year) {
        return texts.getLocale().getLanguage().equals("ja") ? year.toJapanese() : year.toString();
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
