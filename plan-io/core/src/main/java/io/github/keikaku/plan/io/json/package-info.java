/**
 * JSON as a syntax: tokens from text and text from tokens, encodings, places. Knows nothing of plans. Internal: exported
 * to sibling formats only.
 */
@NullMarked
package io.github.keikaku.plan.io.json;

import org.jspecify.annotations.NullMarked;
