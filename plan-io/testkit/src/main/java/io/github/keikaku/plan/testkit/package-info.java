/**
 * What authors of rules and formats test with: plan files beside expected findings, and the compliance kit. Both answer
 * values that describe themselves; asserting is left to any test framework. Rules, formats and fixtures do not live
 * here.
 */
@NullMarked
package io.github.keikaku.plan.testkit;

import org.jspecify.annotations.NullMarked;
