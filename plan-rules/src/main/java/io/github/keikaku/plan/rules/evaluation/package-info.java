/**
 * The rules on evaluations within one year: what they cover, what their entries say, and whether grade, next-year
 * policy and text go together. They judge by canonical meaning, never by symbol, and keep silent where there is none.
 * Rules that follow an element from year to year are another group. Nothing here is exported.
 */
@NullMarked
package io.github.keikaku.plan.rules.evaluation;

import org.jspecify.annotations.NullMarked;
