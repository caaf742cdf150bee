package io.github.keikaku.plan.io.yaml;

import io.github.keikaku.plan.io.corpus.CorpusContract;

/** Every fault of form that YAML knows, each at its place. */
class YamlCorpusTest extends CorpusContract {

    YamlCorpusTest() {
        super(new YamlPlanFormat());
    }
}
