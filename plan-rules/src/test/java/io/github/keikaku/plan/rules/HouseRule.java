package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/** A rule as a user of the library would write one, with texts in a bundle of the user's own. */
final class HouseRule implements Rule {

    static final MessageSource TEXTS =
            MessageSource.ofBundle(locale -> ResourceBundle.getBundle("io.github.keikaku.plan.rules.house", locale));

    private final RuleDescriptor descriptor;
    private final Consumer<RuleContext> check;

    private HouseRule(RuleDescriptor descriptor, Consumer<RuleContext> check) {
        this.descriptor = descriptor;
        this.check = check;
    }

    static HouseRule of(String id, Consumer<RuleContext> check) {
        return of(describe(id).build(), check);
    }

    static HouseRule of(RuleDescriptor descriptor, Consumer<RuleContext> check) {
        return new HouseRule(descriptor, check);
    }

    /** A rule that reports the same places whatever the plan. */
    static HouseRule reporting(String id, String... paths) {
        return of(
                id,
                context -> List.of(paths)
                        .forEach(path ->
                                context.report(ModelPath.parse(path), finding -> finding.argument("path", path))));
    }

    static RuleDescriptor.Builder describe(String id) {
        RuleDescriptor.Builder descriptor = RuleDescriptor.builder();
        descriptor.id(id).severity(Severity.WARNING).since("1.0").messages(TEXTS);
        return descriptor;
    }

    @Override
    public RuleDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public void check(RuleContext context) {
        check.accept(context);
    }
}
