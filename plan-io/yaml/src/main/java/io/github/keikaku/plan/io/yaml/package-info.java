/**
 * Plans as YAML, for people who keep plans in an editor. What a document may say is decided by the bindings of
 * {@code plan-io}; how YAML is read and written lives in the unexported package {@code syntax}.
 */
@NullMarked
package io.github.keikaku.plan.io.yaml;

import org.jspecify.annotations.NullMarked;
