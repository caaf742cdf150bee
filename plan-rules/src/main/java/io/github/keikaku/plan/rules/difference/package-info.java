/**
 * What differs between two versions of one plan, as values: {@link io.github.keikaku.plan.rules.difference.PlanDifferences}
 * matches elements, roles, bodies, indicators and evaluations, and lists what changed and what it could not match for
 * sure. Judges nothing: rules on the way from year to year read these values and live elsewhere. Knows no file format.
 */
@NullMarked
package io.github.keikaku.plan.rules.difference;

import org.jspecify.annotations.NullMarked;
