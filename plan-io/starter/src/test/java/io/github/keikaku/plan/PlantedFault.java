package io.github.keikaku.plan;

/**
 * A real plan, spoilt in one place.
 *
 * @param rule the rule that finds it
 * @param path where
 * @param line on which line
 * @param plan the spoilt plan
 */
record PlantedFault(String rule, String path, int line, KiyosePlan plan) {

    @Override
    public String toString() {
        return rule + " at line " + line;
    }
}
