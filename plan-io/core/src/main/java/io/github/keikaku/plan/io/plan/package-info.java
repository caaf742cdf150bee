/**
 * The canonical document: how each type of the model looks from outside, in the order in which its members are written.
 * Knows no syntax. Internal: exported to sibling formats only.
 */
@NullMarked
package io.github.keikaku.plan.io.plan;

import org.jspecify.annotations.NullMarked;
