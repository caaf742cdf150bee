/**
 * The canonical document tried from outside: that it comes back as it went, that its faults are found where they stand,
 * that no bytes can break the reader, and that the schema it prints says the same as the reader does.
 */
package io.github.keikaku.plan.io.document;
