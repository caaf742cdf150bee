/** The rules on the role matrix. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.rules.role;

import org.jspecify.annotations.NullMarked;
