/**
 * The binding kernel: one declaration per type drives reading, writing and the JSON Schema. Knows neither a plan nor a
 * syntax; the former are declared with it, the latter stand behind {@code TokenSource} and {@code TokenSink}. Internal:
 * exported to sibling formats only.
 */
@NullMarked
package io.github.keikaku.plan.io.binding;

import org.jspecify.annotations.NullMarked;
