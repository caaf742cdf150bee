/**
 * The words in which reading and validating report: findings, their severity, path, place and message. Knows neither
 * rules nor formats.
 */
@NullMarked
package io.github.keikaku.plan.model.finding;

import org.jspecify.annotations.NullMarked;
