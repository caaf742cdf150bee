/**
 * Reading an existing sheet onto a plan: finds the headings, matches rows to elements, indicators or actors of the plan,
 * takes over what the cells say, checks printed totals against the rows above, and accounts for every cell. Knows neither
 * csv nor xlsx, which hand over a {@link
 * io.github.keikaku.plan.io.tables.sheet.Sheet}; judges nothing that a rule judges.
 */
@NullMarked
package io.github.keikaku.plan.io.tables.sheet;

import org.jspecify.annotations.NullMarked;
