/**
 * JSON as a syntax: tokens from text and text from tokens. Knows nothing of plans. Internal.
 */
@NullMarked
package io.github.keikaku.plan.io.json;

import org.jspecify.annotations.NullMarked;
