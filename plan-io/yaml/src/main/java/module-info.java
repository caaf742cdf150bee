import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.yaml.YamlPlanFormat;

/** Plans as YAML: the canonical document in another syntax, read and written over the same bindings. */
module io.github.keikaku.plan.io.yaml {
    requires transitive io.github.keikaku.plan.io;
    requires org.snakeyaml.engine;

    exports io.github.keikaku.plan.io.yaml;

    provides PlanFormat with
            YamlPlanFormat;
}
