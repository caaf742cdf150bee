/**
 * Running the constraints that the model states about itself, and telling where in the document they were broken. What
 * a broken constraint means to a reader is said by a rule elsewhere. Nothing here is exported.
 */
@NullMarked
package io.github.keikaku.plan.rules.constraint;

import org.jspecify.annotations.NullMarked;
