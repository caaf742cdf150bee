/**
 * How a plan is graded year by year: evaluations, their entries, and the scale they use. Knows elements by id only.
 */
@NullMarked
package io.github.keikaku.plan.model.evaluation;

import org.jspecify.annotations.NullMarked;
