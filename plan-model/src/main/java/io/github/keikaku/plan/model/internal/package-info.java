/** How the values of the model are generated. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.model.internal;

import org.jspecify.annotations.NullMarked;
