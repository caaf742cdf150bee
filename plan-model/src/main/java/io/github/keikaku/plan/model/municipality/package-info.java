/**
 * Japan's local governments: their codes, the 47 prefectures, and the official list of 2024-01-01. Knows no plan; the
 * municipality of a plan is whatever the document says, and rules compare the two.
 */
@NullMarked
package io.github.keikaku.plan.model.municipality;

import org.jspecify.annotations.NullMarked;
