/**
 * Who does what: actors and the roles they have (役割分担). Knows elements by id only.
 */
@NullMarked
package io.github.keikaku.plan.model.role;

import org.jspecify.annotations.NullMarked;
