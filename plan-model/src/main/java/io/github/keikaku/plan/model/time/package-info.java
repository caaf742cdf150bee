/**
 * Time as Japanese administration counts it: fiscal years, the periods that figures are about, and dates of which only
 * part is known. Knows no plan, no clock and no time zone.
 */
@NullMarked
package io.github.keikaku.plan.model.time;

import org.jspecify.annotations.NullMarked;
