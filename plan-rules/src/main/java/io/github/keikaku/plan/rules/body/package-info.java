/** The rules on the bodies that carry a plan forward and on its milestones. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.rules.body;

import org.jspecify.annotations.NullMarked;
