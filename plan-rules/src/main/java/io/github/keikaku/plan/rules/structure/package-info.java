/** The rules on the tree: its levels, ids and titles. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.rules.structure;

import org.jspecify.annotations.NullMarked;
