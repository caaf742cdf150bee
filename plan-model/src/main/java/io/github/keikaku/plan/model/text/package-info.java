/**
 * Characters as Japanese documents use them: full-width forms, and how wide a text stands in a terminal. Knows no plan
 * and no rule about text.
 */
@NullMarked
package io.github.keikaku.plan.model.text;

import org.jspecify.annotations.NullMarked;
