/**
 * The rules on indicators and their figures: whether a figure says what it counts, of what, when, and whether figures
 * that speak of one thing agree. What a figure says year by year about an element's progress is another group. Nothing
 * here is exported.
 */
@NullMarked
package io.github.keikaku.plan.rules.indicator;

import org.jspecify.annotations.NullMarked;
