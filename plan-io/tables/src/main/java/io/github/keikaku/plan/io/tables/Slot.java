package io.github.keikaku.plan.io.tables;

import java.util.List;

/** One member of an object, and where a row has it. */
sealed interface Slot {

    /** The member's name. */
    String name();

    /**
     * A value in a cell.
     *
     * @param name the member's name
     * @param column the number of its column
     */
    record Cell(String name, int column) implements Slot {}

    /**
     * An object in cells of the same row.
     *
     * @param name the member's name
     * @param column its first column
     * @param marked whether that column only says that the object is there, since it may have no member at all
     * @param slots its own members
     */
    record Group(String name, int column, boolean marked, List<Slot> slots) implements Slot {}

    /**
     * A list of rows of another table, or of this one.
     *
     * @param name the member's name
     * @param site where the rows belong
     */
    record Rows(String name, Site site) implements Slot {}
}
