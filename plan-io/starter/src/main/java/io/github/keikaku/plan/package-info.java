/**
 * The one call that most hosts need: a file in, a plan and everything wrong with it out. Joins formats and rules, and
 * adds nothing of its own to either.
 */
@NullMarked
package io.github.keikaku.plan;

import org.jspecify.annotations.NullMarked;
