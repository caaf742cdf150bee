/** The rules on references: whatever names another part of the plan must find it. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.rules.reference;

import org.jspecify.annotations.NullMarked;
