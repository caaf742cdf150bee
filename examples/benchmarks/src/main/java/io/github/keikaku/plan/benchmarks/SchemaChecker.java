package io.github.keikaku.plan.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.keikaku.plan.io.PlanSchema;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The usual way to check a document without a model: parse it and hold it against a JSON Schema. */
final class SchemaChecker {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.toJson(Locale.ENGLISH));

    int check(byte[] bytes) {
        return schema.validate(mapper.readTree(bytes)).size();
    }
}
