/**
 * YAML as a stream of tokens, in both directions. Knows the syntax and no member; a plain scalar's type is left to the
 * kinds of the kernel. Internal.
 */
@NullMarked
package io.github.keikaku.plan.io.yaml.syntax;

import org.jspecify.annotations.NullMarked;
