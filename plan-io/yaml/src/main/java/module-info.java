import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.yaml.YamlPlanFormat;

/** Plans as YAML: the canonical document in another syntax, read and written over the same bindings. */
@SuppressWarnings("module") // the starter, which is built later, reads rule-set files
module io.github.keikaku.plan.io.yaml {
    requires transitive io.github.keikaku.plan.io;
    requires org.snakeyaml.engine;

    exports io.github.keikaku.plan.io.yaml;
    exports io.github.keikaku.plan.io.yaml.syntax to
            io.github.keikaku.plan;

    provides PlanFormat with
            YamlPlanFormat;
}
