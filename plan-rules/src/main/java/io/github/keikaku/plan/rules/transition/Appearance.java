package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.evaluation.PlacedEntry;

/**
 * One year of an element: what one sheet says of it.
 *
 * @param sheet the sheet
 * @param entry the entry
 */
record Appearance(Sheet sheet, PlacedEntry entry) {

    int year() {
        return sheet.year();
    }

    /** Whether a finding can be reported at it. */
    boolean isInPlan() {
        return sheet.isInPlan();
    }

    /** Adds what every finding about an entry and the one before says: the element and both years. */
    void describe(Finding.Builder finding, Appearance before) {
        finding.argument("element", entry.element())
                .argument("fiscalYear", year())
                .argument("previousFiscalYear", before.year());
    }
}
