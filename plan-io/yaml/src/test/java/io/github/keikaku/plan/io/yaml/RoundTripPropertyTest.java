package io.github.keikaku.plan.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

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
        ReadResult result = Yaml.read(Yaml.write(plan));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan()).contains(plan);
    }

    @Property
    void jsonToYamlAndBackGivesTheSameBytes(@ForAll("plans") Plan plan) {
        byte[] json = Yaml.writeJson(plan);

        byte[] yaml = Yaml.write(Yaml.readJson(json));

        assertThat(Yaml.writeJson(Yaml.read(yaml).orElseThrow())).isEqualTo(json);
    }

    @Property
    void jsonIsReadAsYamlToo(@ForAll("plans") Plan plan) {
        ReadResult result = Yaml.read(Yaml.writeJson(plan));

        // YAML wants some characters escaped that JSON takes as they are.
        if (result.getFindings().isEmpty()) {
            assertThat(result.getPlan()).contains(plan);
        } else {
            assertThat(result.getFindings())
                    .extracting(finding -> finding.getArguments().get("problem").toString())
                    .containsExactly("syntax-control");
        }
    }

    @Property
    void aDocumentIsUtf8WithLineFeedsAndEndsWithOne(@ForAll("plans") Plan plan) {
        byte[] document = Yaml.write(plan);

        String text = new String(document, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(document);
        assertThat(text)
                .startsWith("schemaVersion: \"1.0\"\nid: ")
                .endsWith("\n")
                .doesNotContain("\r")
                .doesNotContain(" \n");
    }
}
