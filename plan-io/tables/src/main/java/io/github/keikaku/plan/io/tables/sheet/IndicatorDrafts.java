package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a sheet says of each indicator, in the order of the sheet; adds indicators that are new beyond doubt. */
final class IndicatorDrafts {

    private final IndicatorMatcher matcher;
    private final IndicatorLines lines;
    private final Sheet sheet;
    private final Account account;
    private final Remarks remarks;
    private final Map<String, IndicatorDraft> drafts = new LinkedHashMap<>();
    private final Map<IndicatorDraft, Addition> additions = new LinkedHashMap<>();

    IndicatorDrafts(IndicatorMatcher matcher, IndicatorLines lines, Sheet sheet, Account account, Remarks remarks) {
        this.matcher = matcher;
        this.lines = lines;
        this.sheet = sheet;
        this.account = account;
        this.remarks = remarks;
    }

    Collection<IndicatorDraft> all() {
        return drafts.values();
    }

    boolean knowsId(String number) {
        return matcher.knowsId(number);
    }

    boolean knowsName(String printed) {
        return matcher.knowsName(printed);
    }

    /**
     * The indicator that a row names.
     *
     * @param cell where it is named
     * @param number its number, or nothing
     * @param name its name, or nothing
     * @param unit its unit, if printed
     * @param hasFigures whether the row holds anything that would be lost
     */
    Optional<IndicatorDraft> find(
            CellPosition cell, String number, String name, Optional<String> unit, boolean hasFigures) {
        List<IndicatorName> names = Keys.isBlank(name) ? List.of() : IndicatorName.readings(name);
        Optional<String> printedUnit = unit.or(() -> IndicatorName.unitIn(names));
        IndicatorMatch match = matcher.match(number, names, printedUnit, lines.element());
        Optional<IndicatorDraft> draft = match.indicator().map(this::draftOf);
        if (draft.isEmpty() && match.outcome() == IndicatorMatch.Outcome.UNMATCHED && hasFigures) {
            draft = added(names, printedUnit.or(lines::unit).filter(IndicatorUnits::isUnit), cell);
        }
        if (draft.isEmpty()) {
            report(cell, match, hasFigures);
        }
        return draft;
    }

    private IndicatorDraft draftOf(Indicator known) {
        return drafts.computeIfAbsent(known.getId(), any -> IndicatorDraft.of(known));
    }

    /** A new one, where name, unit and element are certain. */
    private Optional<IndicatorDraft> added(List<IndicatorName> names, Optional<String> unit, CellPosition cell) {
        Optional<PlacedElement> element = lines.element();
        if (names.isEmpty() || unit.isEmpty() || element.isEmpty()) {
            return Optional.empty();
        }
        IndicatorDraft draft =
                IndicatorDraft.of(element.get().getElement().getId(), names.get(names.size() - 1), unit.get());
        IndicatorDraft known = drafts.putIfAbsent(draft.indicator().getId(), draft);
        if (known == null) {
            additions.put(draft, new Addition(cell, element.get()));
        }
        return Optional.of(known == null ? draft : known);
    }

    /** Says which indicators are added: those of which anything could be read. */
    void tellAdded() {
        additions.forEach((draft, addition) -> {
            if (!draft.figures().isEmpty()) {
                remarks.add(
                        ImportRule.INDICATOR_ADDED,
                        addition.cell(),
                        addition.element().getPath(),
                        finding -> finding.argument("name", draft.indicator().getName())
                                .argument("indicator", draft.indicator().getId())
                                .argument(
                                        "element",
                                        addition.element().getElement().getId())
                                .argument("unit", draft.indicator().getUnit().orElse("")));
            }
        });
    }

    private record Addition(CellPosition cell, PlacedElement element) {}

    private void report(CellPosition cell, IndicatorMatch match, boolean hasFigures) {
        ImportRule rule = switch (match.outcome()) {
            case AMBIGUOUS -> ImportRule.INDICATOR_AMBIGUOUS;
            case CONTRADICTION -> ImportRule.INDICATOR_CONTRADICTION;
            default -> ImportRule.INDICATOR_UNMATCHED;
        };
        account.put(cell, CellReason.UNMATCHED);
        remarks.add(hasFigures ? rule : ImportRule.CELL_NOT_UNDERSTOOD, cell, finding -> {
            finding.argument("text", Excerpt.of(sheet.getText(cell)));
            return match.indicators().isEmpty() ? finding : finding.argument("elements", match.ids());
        });
    }
}
