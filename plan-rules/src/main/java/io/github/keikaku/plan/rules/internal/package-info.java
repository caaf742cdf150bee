/** What the engine and the rules of this module share among themselves. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.rules.internal;

import org.jspecify.annotations.NullMarked;
