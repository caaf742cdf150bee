package host;

import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.Rule;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.RuleProvider;
import java.util.List;
import java.util.ResourceBundle;

/** A host's own rule with its own texts, found as a service. */
public final class HouseRules implements RuleProvider {

    /** Called by the service loader. */
    public HouseRules() {}

    @Override
    public List<Rule> getRules() {
        return List.of(new DepartmentMissing());
    }

    private static final class DepartmentMissing implements Rule {

        private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder()
                .id("house.department.missing")
                .severity(Severity.WARNING)
                .since("1.0.0")
                .messages(MessageSource.ofBundle(locale -> ResourceBundle.getBundle("host.house", locale)))
                .build();

        @Override
        public RuleDescriptor getDescriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(RuleContext context) {
            if (context.getPlan().getDepartment().isEmpty()) {
                context.report(
                        ModelPath.root().child("department"),
                        finding -> finding.argument("plan", context.getPlan().getId()));
            }
        }
    }
}
