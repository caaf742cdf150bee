/**
 * Ways to look at a plan: its tree walked and looked up, its roles as a table, an evaluation counted, an indicator as a
 * series. Views are computed from a plan and hold no data of their own.
 */
@NullMarked
package io.github.keikaku.plan.model.view;

import org.jspecify.annotations.NullMarked;
