/** The rules on the scales in which plans are evaluated, of a plan and of single years. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.rules.scale;

import org.jspecify.annotations.NullMarked;
