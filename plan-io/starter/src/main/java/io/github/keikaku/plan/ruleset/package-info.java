/**
 * Rule-set files: what they may say, and whether there are such rules and parameters. Declares members for the kernel
 * of {@code plan-io} and sets up rules of {@code plan-rules}; neither knows of the other. Internal.
 */
@NullMarked
package io.github.keikaku.plan.ruleset;

import org.jspecify.annotations.NullMarked;
