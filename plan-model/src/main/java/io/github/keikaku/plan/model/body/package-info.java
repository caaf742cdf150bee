/**
 * What carries a plan forward (推進体制): bodies, their members, and milestones. Knows elements by id only.
 */
@NullMarked
package io.github.keikaku.plan.model.body;

import org.jspecify.annotations.NullMarked;
