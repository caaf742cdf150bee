/** A check of message bundles, for the tests of any module that has some. */
@NullMarked
package io.github.keikaku.plan.io.bundle;

import org.jspecify.annotations.NullMarked;
