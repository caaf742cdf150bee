package io.github.keikaku.plan.io.binding;

/**
 * A place in a text.
 *
 * @param line the line, from 1; CR, LF and CRLF each end one
 * @param column the column in code points, from 1
 */
public record Place(int line, int column) {}
