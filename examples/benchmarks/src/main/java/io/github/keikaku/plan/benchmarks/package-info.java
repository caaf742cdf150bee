/**
 * How long the library takes, beside a bare parse of the same bytes and beside the two usual ways to read and check a
 * document. Here live the measurements, what they measure and what they compare with; nothing that a program would use.
 */
@NullMarked
package io.github.keikaku.plan.benchmarks;

import org.jspecify.annotations.NullMarked;
