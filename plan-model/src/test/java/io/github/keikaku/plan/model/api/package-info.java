/**
 * What a user of the model can rely on, tried from outside through the exported packages only: that values are
 * immutable and refuse nonsense, and that the views look at a plan truly. Scalars are tried beside their own classes.
 */
package io.github.keikaku.plan.model.api;
