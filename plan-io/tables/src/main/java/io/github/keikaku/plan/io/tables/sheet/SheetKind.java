package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import java.util.Optional;

/** A kind of sheet that city offices keep, known by its headings. */
@FunctionalInterface
interface SheetKind {

    /** A sheet understood as one of this kind; empty where its headings, or the mapping, tell another. */
    Optional<RecognisedSheet> recognise(Plan plan, Sheet sheet, SheetMapping mapping);
}
