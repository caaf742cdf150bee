/**
 * What formats of text are tested with: documents with faults, and the contract that they must be found. Formats of
 * other modules use it too.
 */
@NullMarked
package io.github.keikaku.plan.io.corpus;

import org.jspecify.annotations.NullMarked;
