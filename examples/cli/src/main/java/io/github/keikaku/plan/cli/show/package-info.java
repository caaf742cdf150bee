/**
 * A plan at a glance, for a terminal of 100 columns: one class for each section of the page. Counts and places text;
 * what a plan means it asks of the model's views.
 */
@NullMarked
package io.github.keikaku.plan.cli.show;

import org.jspecify.annotations.NullMarked;
