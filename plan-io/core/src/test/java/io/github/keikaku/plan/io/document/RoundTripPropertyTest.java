package io.github.keikaku.plan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.arbitrary.PlanArbitraries;
import io.github.keikaku.plan.model.Plan;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripPropertyTest {

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property
    void aPlanReadsBackAsItWasWritten(@ForAll("plans") Plan plan) {
        ReadResult result = Documents.read(Documents.write(plan));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan()).contains(plan);
    }

    @Property
    void aDocumentIsWrittenBackByteForByte(@ForAll("plans") Plan plan) {
        byte[] document = Documents.write(plan);

        assertThat(Documents.write(Documents.read(document).orElseThrow())).isEqualTo(document);
    }

    @Property
    void lenientReadingFindsTheSamePlan(@ForAll("plans") Plan plan) {
        ReadResult result = Documents.read(Documents.write(plan), ReadOptions.lenient());

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan()).contains(plan);
    }

    @Property
    void aDocumentIsUtf8WithLineFeedsAndEndsWithOne(@ForAll("plans") Plan plan) {
        byte[] document = Documents.write(plan);

        String text = new String(document, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(document);
        assertThat(text)
                .startsWith("{\n  \"schemaVersion\": \"1.0\",\n")
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }
}
