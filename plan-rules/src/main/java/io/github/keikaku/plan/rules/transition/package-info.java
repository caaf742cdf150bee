/**
 * The rules on the way from year to year: across the evaluations within one plan, and from earlier versions of it to
 * the plan that is checked. They judge by canonical meaning, speak only of places in the plan that is checked, and keep
 * silent where an element could not be matched for sure. Rules on one year alone are another group. Nothing here is
 * exported.
 */
@NullMarked
package io.github.keikaku.plan.rules.transition;

import org.jspecify.annotations.NullMarked;
