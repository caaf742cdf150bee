/** The shortest way from a plan in a file to what is wrong with it: copy from here. */
@NullMarked
package io.github.keikaku.plan.quickstart;

import org.jspecify.annotations.NullMarked;
