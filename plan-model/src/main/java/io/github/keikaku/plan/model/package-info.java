/**
 * A plan and the tree it is made of: the document itself, its levels, elements, glossary and sources. What is said
 * about the elements (evaluations, indicators, roles, bodies) lives in the packages below this one.
 */
@NullMarked
package io.github.keikaku.plan.model;

import org.jspecify.annotations.NullMarked;
