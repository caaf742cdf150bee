package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.Optional;

/** A sheet whose headings were understood as those of one kind. */
interface RecognisedSheet {

    /** How many headings were understood, by which kinds are compared. */
    int understoodHeadings();

    /**
     * Reads the rows.
     *
     * @param year the fiscal year, where the caller said which
     * @return the plan with what was certain; empty where nothing could be read, which is then remarked on
     */
    Optional<Plan> read(Optional<FiscalYear> year, Account account, Remarks remarks);
}
