package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.finding.ModelPath;

/**
 * A fault on its way to become a finding: its place is still a mark, its severity still open.
 *
 * @param gravity how grave it is
 * @param rule the rule that was broken
 * @param path what of the document it is about
 * @param mark where it stands
 * @param arguments what there is to say about it
 * @param order its turn among the faults of one reading
 */
record Fault(Gravity gravity, String rule, ModelPath path, long mark, Arguments arguments, int order) {}
