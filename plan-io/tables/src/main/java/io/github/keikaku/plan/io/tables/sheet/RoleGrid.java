package io.github.keikaku.plan.io.tables.sheet;

import java.util.List;
import java.util.Optional;

/**
 * How a role matrix is laid out: what its rows are about, and what its columns.
 *
 * @param <S> what a row is about
 */
interface RoleGrid<S> {

    /**
     * What a row is about.
     *
     * @param subject the element or actor, if it is certain
     * @param again whether it is the one of the row above, by 〃
     * @param tried whether the row names one, understood or not
     */
    record Named<S>(Optional<S> subject, boolean again, boolean tried) {}

    /** The headings, with every column that was left out remarked on. */
    Header header();

    /** A cell alone in its row; answers whether it is a label over the rows below. */
    boolean readAlone(CellPosition cell);

    /** What a row is about. */
    Named<S> read(int row, List<Integer> filled, boolean hasData, Optional<S> above);

    /** Where a cell of a row belongs; empty where that is not known, which was remarked on. */
    Optional<RoleCell> cell(S subject, int column);

    /** What to report of a row that says something, but not of what. */
    ImportRule nameless();
}
