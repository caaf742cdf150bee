/** The rules on what laws ask of a plan. None of them calls a plan unlawful. Nothing here is exported. */
@NullMarked
package io.github.keikaku.plan.rules.law;

import org.jspecify.annotations.NullMarked;
