/**
 * A plan as a set of tables, and back: which tables and columns there are, rows as text cells with addresses, findings
 * at cells. The tables follow from the canonical document's own declaration, so that there is no second one. No file
 * format lives here.
 */
@NullMarked
package io.github.keikaku.plan.io.tables;

import org.jspecify.annotations.NullMarked;
