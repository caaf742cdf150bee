package io.github.keikaku.plan.io.tables.sheet;

import java.util.Optional;

/** Knows what the headings of one kind of sheet mean. */
interface Headings {

    /** What a heading means; empty where it means nothing, or several things. */
    Optional<Column> read(int index, String printed);

    /** Whether headings are enough for a sheet of this kind. */
    boolean isEnough(Header header);

    /** How many headings tell something of a sheet of this kind. */
    int understood(Header header);
}
