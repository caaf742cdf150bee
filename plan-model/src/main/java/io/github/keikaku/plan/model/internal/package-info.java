/** How the values of the model are generated, and what its scalars share. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.model.internal;

import org.jspecify.annotations.NullMarked;
