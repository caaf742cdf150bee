/**
 * What a plan counts: indicators and their observations. Knows elements by id only.
 */
@NullMarked
package io.github.keikaku.plan.model.indicator;

import org.jspecify.annotations.NullMarked;
