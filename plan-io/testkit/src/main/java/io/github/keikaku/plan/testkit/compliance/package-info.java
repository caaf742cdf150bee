/** The checks of the compliance kit, one promise of formats each. How they are started and reported is not told here. */
@NullMarked
package io.github.keikaku.plan.testkit.compliance;

import org.jspecify.annotations.NullMarked;
