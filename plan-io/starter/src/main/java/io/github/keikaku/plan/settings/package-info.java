/**
 * What files of settings have in common: that they are YAML or JSON, and that their faults have places. What they may say
 * is for those who read them. Internal.
 */
@NullMarked
package io.github.keikaku.plan.settings;

import org.jspecify.annotations.NullMarked;
