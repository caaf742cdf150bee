/**
 * Targets that a fuzzer feeds with bytes, what they start from, and the promises that no input may break. An ordinary
 * build feeds each target a seed; the profile {@code fuzz} has a fuzzer feed it for as long as it is told. What it finds
 * becomes a named test beside the code that it is about, not a file here.
 */
package io.github.keikaku.plan.fuzz;
