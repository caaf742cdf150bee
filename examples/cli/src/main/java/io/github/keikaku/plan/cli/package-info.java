/**
 * The command {@code keikaku}: arguments in, exit codes and text out. Everything it knows about plans it asks of the
 * library; a host that wants more than a command line copies from here.
 */
@NullMarked
package io.github.keikaku.plan.cli;

import org.jspecify.annotations.NullMarked;
