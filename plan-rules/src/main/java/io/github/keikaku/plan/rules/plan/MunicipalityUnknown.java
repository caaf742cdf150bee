package io.github.keikaku.plan.rules.plan;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.municipality.LocalGovernments;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;

/**
 * A municipality code that the bundled list does not have. The list does not cover associations of municipalities
 * (一部事務組合, 広域連合), some of which make plans for long-term care insurance; their codes are left alone.
 */
final class MunicipalityUnknown extends StandardRule {

    private static final char FIRST_OF_ASSOCIATIONS = '8';

    MunicipalityUnknown() {
        super(warning("plan.municipality.unknown", "0.1.0")
                .addImplies("plan.municipality.name-mismatch")
                .addReferences("総務省「全国地方公共団体コード」"));
    }

    @Override
    public void check(RuleContext context) {
        MunicipalityCode code = context.getPlan().getMunicipality().getCode();
        boolean association = code.toString().charAt(2) >= FIRST_OF_ASSOCIATIONS
                && code.getPrefecture().isPresent();
        if (code.find().isEmpty() && !association) {
            ModelPath path = ModelPath.root().child("municipality").child("code");
            context.report(
                    path,
                    finding -> finding.argument("code", code.toString())
                            .argument("listed", LocalGovernments.AS_OF.toString()));
        }
    }
}
