/** Free data with pointers into it and patches for it, as case files need them. Knows nothing of plans or findings. */
@NullMarked
package io.github.keikaku.plan.testkit.data;

import org.jspecify.annotations.NullMarked;
