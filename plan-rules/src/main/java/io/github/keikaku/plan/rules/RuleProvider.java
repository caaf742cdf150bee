package io.github.keikaku.plan.rules;

import java.util.List;

/**
 * Brings rules of one's own to whoever looks for them with {@link RuleSet#discover()}: a service in the sense of
 * {@link java.util.ServiceLoader}, declared with {@code provides} in a module and in {@code META-INF/services} on the
 * class path.
 */
public interface RuleProvider {

    /**
     * The rules.
     *
     * @return rules whose ids nobody else uses; best begun with a word of one's own
     */
    List<Rule> getRules();
}
