package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.Unit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a sheet says of one indicator, before it is put into a plan: one that the plan has, or a new one. */
final class IndicatorDraft {

    private static final int ID_BYTES = 4;

    private final Indicator indicator;
    private final boolean isNew;
    private final List<Figure> figures = new ArrayList<>();
    private final Set<Statement> notes = new LinkedHashSet<>();
    private Optional<String> definition = Optional.empty();

    private IndicatorDraft(Indicator indicator, boolean isNew) {
        this.indicator = indicator;
        this.isNew = isNew;
    }

    static IndicatorDraft of(Indicator known) {
        return new IndicatorDraft(known, false);
    }

    /** A new indicator, whose id follows from its element, name and unit, so that reading a sheet again finds it. */
    static IndicatorDraft of(String element, IndicatorName name, String unit) {
        Indicator indicator = Indicator.builder()
                .id(element + "-" + digest(name.key() + "\n" + Unit.of(unit)))
                .element(element)
                .name(name.title())
                .unit(unit)
                .build();
        return new IndicatorDraft(indicator, true);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(Observation observation, CellPosition cell) {
        figures.add(new Figure(observation, cell));
    }

    void addNote(Statement note) {
        if (!indicator.getNotes().contains(note)) {
            notes.add(note);
        }
    }

    /** Takes a definition; answers whether the indicator had none. */
    boolean define(String text) {
        boolean free = indicator.getDefinition().or(() -> definition).isEmpty();
        definition = free ? Optional.of(text) : definition;
        return free;
    }

    Indicator indicator() {
        return indicator;
    }

    boolean isNew() {
        return isNew;
    }

    List<Figure> figures() {
        return figures;
    }

    /** The indicator with all that a sheet says of it besides figures. */
    Indicator described() {
        return Indicator.builder()
                .copyOf(indicator)
                .definition(indicator.getDefinition().or(() -> definition))
                .addAllNotes(notes)
                .build();
    }

    /** A figure and the cell that says it. */
    record Figure(Observation observation, CellPosition cell) {}
}
