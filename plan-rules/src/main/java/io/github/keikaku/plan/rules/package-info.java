/**
 * The engine: what a rule is, which rules apply ({@link io.github.keikaku.plan.rules.RuleSet}), and running them over a
 * plan ({@link io.github.keikaku.plan.rules.PlanValidator}). The rules themselves live in the packages below, one for
 * each group, and are reached through the rule set only.
 */
@NullMarked
package io.github.keikaku.plan.rules;

import org.jspecify.annotations.NullMarked;
