/**
 * Characters and numbers as Japanese documents print them: forms of a character that mean the same, numbers with their
 * units, and how wide a text stands in a terminal. Knows no plan and no rule about text; dates live in {@code time}.
 */
@NullMarked
package io.github.keikaku.plan.model.text;

import org.jspecify.annotations.NullMarked;
