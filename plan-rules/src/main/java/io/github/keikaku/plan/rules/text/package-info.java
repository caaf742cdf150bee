/**
 * The rules on the characters of texts: what cannot be read, what came from converting a document, what is spelt two
 * ways, and what should not be published. All of them share one look at every text; what the texts mean is the business
 * of other groups. Nothing here is exported.
 */
@NullMarked
package io.github.keikaku.plan.rules.text;

import org.jspecify.annotations.NullMarked;
