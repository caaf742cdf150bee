/**
 * What every textual syntax needs: strict decoding, a guess at other encodings, and places by line and column. Knows no
 * syntax. Internal: exported to sibling formats only.
 */
@NullMarked
package io.github.keikaku.plan.io.text;

import org.jspecify.annotations.NullMarked;
