package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import java.util.Optional;
import java.util.Set;

/** Knows the headings of a role matrix whose columns are actors; whatever is no actor means what it means elsewhere. */
final class ActorHeadings implements Headings {

    private final ActorMatcher actors;
    private final HeadingReader others;

    ActorHeadings(ActorMatcher actors, HeadingReader others) {
        this.actors = actors;
        this.others = others;
    }

    @Override
    public Optional<Column> read(int index, String printed) {
        if (!actors.find(printed).isCertain()) {
            return others.read(index, printed);
        }
        return Optional.of(
                new Column(index, ColumnRole.ROLE, Set.of(), EvaluationStage.SELF, Optional.empty(), Keys.of(printed)));
    }

    /** They say what the rows are about, and name actors. */
    @Override
    public boolean isEnough(Header header) {
        boolean names = header.has(ColumnRole.LABEL) || header.has(ColumnRole.NUMBER);
        return names && header.has(ColumnRole.ROLE);
    }

    /** Those of ratings tell another kind of sheet. */
    @Override
    public int understood(Header header) {
        return (int) header.columns().stream()
                .filter(column ->
                        column.role() != ColumnRole.UNKNOWN && !column.role().isRating())
                .count();
    }
}
