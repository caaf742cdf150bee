/**
 * What every part of a plan may carry: statements, links, a reference to a source, notes and extensions. Knows no part
 * of a plan.
 */
@NullMarked
package io.github.keikaku.plan.model.common;

import org.jspecify.annotations.NullMarked;
