/** The rules on the plan as a whole: its period and its municipality. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.rules.plan;

import org.jspecify.annotations.NullMarked;
