package io.github.keikaku.plan.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.arbitrary.PlanArbitraries;
import io.github.keikaku.plan.model.Plan;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Reader and schema are made of one declaration; an independent validator of the schema shows that they agree. */
class SchemaAgreementPropertyTest {

    private static final int CHANGES = 10;

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property
    void bothAcceptWhatIsWritten(@ForAll("plans") Plan plan) {
        assertThat(PublishedSchema.accepts(new String(Documents.write(plan), UTF_8)))
                .isTrue();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void bothAcceptOrBothRefuseWhatIsChanged(@ForAll("plans") Plan plan, @ForAll Random random) {
        String document = new String(Documents.write(plan), UTF_8);
        TreeMutation mutation = new TreeMutation(random);
        for (int i = 0; i < CHANGES; i++) {
            String changed = mutation.apply(document);

            boolean read = Documents.read(changed).getPlan().isPresent();

            assertThat(PublishedSchema.accepts(changed)).as(changed).isEqualTo(read);
            Statistics.label("changed").collect(read ? "accepted" : "refused");
        }
        // Neither may be so rare that nothing is tried.
        Statistics.label("changed").coverage(coverage -> {
            coverage.check("refused").percentage(share -> share > 30);
            coverage.check("accepted").percentage(share -> share > 5);
        });
    }
}
