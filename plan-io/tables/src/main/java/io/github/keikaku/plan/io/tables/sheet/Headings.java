package io.github.keikaku.plan.io.tables.sheet;

import java.util.Optional;

/** Knows what the headings of one kind of sheet mean. */
interface Headings {

    /** What a heading means; empty where it means nothing, or several things. */
    Optional<Column> read(int index, String printed);

    /** How much a row of headings tells; nothing where it is not one of this kind of sheet. */
    int score(Header header);
}
