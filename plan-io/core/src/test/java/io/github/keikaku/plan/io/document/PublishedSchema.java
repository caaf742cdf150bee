package io.github.keikaku.plan.io.document;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.keikaku.plan.io.PlanSchema;
import java.util.Locale;

/** The schema that the library prints, in the hands of a validator that knows nothing of the library. */
final class PublishedSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.toJson(Locale.ENGLISH), InputFormat.JSON);

    private PublishedSchema() {}

    static boolean accepts(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
    }
}
