/**
 * The canonical document as rules need to know it: which members an object has, in which order, what lies inside them,
 * and walking all of it without recursion. Knows no rule and no file format. Nothing here is exported.
 */
@NullMarked
package io.github.keikaku.plan.rules.document;

import org.jspecify.annotations.NullMarked;
