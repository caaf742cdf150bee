/**
 * How plans come and go: the formats, what they read from, and what reading and writing give back. Knows no format
 * from inside; those live in packages of their own.
 */
@NullMarked
package io.github.keikaku.plan.io;

import org.jspecify.annotations.NullMarked;
