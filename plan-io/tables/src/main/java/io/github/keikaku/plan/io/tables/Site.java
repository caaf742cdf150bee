package io.github.keikaku.plan.io.tables;

/**
 * One place of the canonical document where rows of a table belong.
 *
 * @param number its number among all places
 * @param owner the table whose rows have it
 * @param member the list, with dots where objects lie within each other
 * @param table the table whose rows lie in the list
 * @param required whether the list is there even without rows
 */
record Site(int number, String owner, String member, String table, boolean required) {}
