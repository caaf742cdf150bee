package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.io.arbitrary.PlanArbitraries;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import java.io.ByteArrayOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRoundTripPropertyTest {

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property
    void aPlanReadsBackAsItWasWritten(@ForAll("plans") Plan plan) {
        ReadResult result = Bundles.read(Bundles.write(plan));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan()).contains(plan);
    }

    @Property
    void anArchiveIsWrittenBackByteForByte(@ForAll("plans") Plan plan) {
        byte[] archive = Bundles.write(plan);

        assertThat(Bundles.write(Bundles.read(archive).orElseThrow())).isEqualTo(archive);
    }

    @Property
    void inCp932APlanReadsBackOrIsRefused(@ForAll("plans") Plan plan) {
        CsvOptions options = CsvOptions.standard().withEncoding(CsvEncoding.CP932);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        WriteReport report = Bundles.write(plan, options, out);

        if (report.isLossless()) {
            assertThat(Bundles.read(out.toByteArray()).getPlan()).contains(plan);
        } else {
            assertThat(out.size()).isZero();
            assertThat(report.getFindings()).extracting(Finding::getRule).containsOnly("format.value.malformed");
        }
    }
}
