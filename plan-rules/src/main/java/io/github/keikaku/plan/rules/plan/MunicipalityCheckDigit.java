package io.github.keikaku.plan.rules.plan;

import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import io.github.keikaku.plan.rules.ConstraintFault;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A municipality code with at least one wrong digit. */
final class MunicipalityCheckDigit extends StandardRule {

    MunicipalityCheckDigit() {
        super(error("plan.municipality.check-digit", "0.1.0")
                .addImplies("plan.municipality.unknown", "plan.municipality.name-mismatch")
                .addReferences("総務省「全国地方公共団体コード仕様」"));
    }

    @Override
    public void check(RuleContext context) {
        for (ConstraintFault fault : context.getConstraintFaults()) {
            MunicipalityCode code = ((Municipality) fault.getObject()).getCode();
            context.report(
                    fault.getPath(),
                    finding -> finding.argument("code", code.toString())
                            .argument("expected", code.getExpectedCheckDigit()));
        }
    }
}
