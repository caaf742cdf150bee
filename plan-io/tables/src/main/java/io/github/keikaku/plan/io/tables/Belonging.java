package io.github.keikaku.plan.io.tables;

/** How the rows of a table say where they belong. */
enum Belonging {
    /** The one row of the plan itself. */
    PLAN,
    /** All in one list of the plan, so that there is nothing to say. */
    IN_PLAN,
    /** In one list of another table's rows: one column holds the owner's key. */
    IN_ROWS,
    /** In a list of the plan, or in rows of the same table: {@code parent} holds a key or is empty. */
    IN_TREE,
    /** In lists of several tables: {@code ownerTable}, {@code owner} and {@code member}. */
    ANYWHERE
}
