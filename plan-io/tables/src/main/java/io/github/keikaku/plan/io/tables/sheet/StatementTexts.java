package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.common.Statement;
import java.util.List;

/** Compares what a sheet says with what a plan has. */
final class StatementTexts {

    private StatementTexts() {}

    /** Whether the texts are the same. A plan may know more of a statement than a sheet can say: links, sources. */
    static boolean areSame(List<Statement> known, List<Statement> read) {
        if (known.size() != read.size()) {
            return false;
        }
        for (int i = 0; i < known.size(); i++) {
            boolean same =
                    Keys.of(known.get(i).getText()).equals(Keys.of(read.get(i).getText()))
                            && areSame(known.get(i).getItems(), read.get(i).getItems());
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
