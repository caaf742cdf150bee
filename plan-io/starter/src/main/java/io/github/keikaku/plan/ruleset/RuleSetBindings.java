package io.github.keikaku.plan.ruleset;

import io.github.keikaku.plan.io.binding.Binding;
import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Members;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.Suppression;
import io.github.keikaku.plan.settings.SettingsFile;
import java.util.Optional;

/** The members of a rule-set file. */
final class RuleSetBindings {

    private static final Kind<String> REASON = Kinds.text("not-blank", "\\S", text -> !text.isBlank());

    private static final Kind<ModelPath> PATH =
            Kinds.scalar("json-pointer", "^(/([^~/]|~[01])*)*$", ModelPath::parse, ModelPath::toString);

    private static final Binding<Suppression, Suppression.Builder> SUPPRESSION = Binding.of(
            "suppression",
            () -> Members.of(Suppression::builder, Suppression.Builder::build)
                    .required("rule", Kinds.TEXT, Suppression::getRule, Suppression.Builder::rule)
                    .optional("element", Kinds.TEXT, Suppression::getElement, Suppression.Builder::element)
                    .optional("path", PATH, Suppression::getPath, Suppression.Builder::path)
                    .required("reason", REASON, Suppression::getReason, Suppression.Builder::reason)
                    .optional("until", SettingsFile.FISCAL_YEAR, Suppression::getUntil, Suppression.Builder::until));

    static final Binding<RuleSetDocument, RuleSetDocument.Builder> RULE_SET = Binding.of(
            "rule-set",
            () -> Members.of(RuleSetDocument.Builder::new, RuleSetDocument.Builder::build)
                    .optional(
                            "extends",
                            Kinds.oneOf(RuleSetDocument.Base.class),
                            RuleSetDocument::base,
                            RuleSetDocument.Builder::base)
                    .optional(
                            "rules",
                            Kinds.mapOf(new RuleChangeKind()),
                            document -> Optional.of(document.changes()),
                            RuleSetDocument.Builder::changes)
                    .list(
                            "suppress",
                            SUPPRESSION,
                            RuleSetDocument::suppressions,
                            RuleSetDocument.Builder::addSuppression));

    private RuleSetBindings() {}
}
