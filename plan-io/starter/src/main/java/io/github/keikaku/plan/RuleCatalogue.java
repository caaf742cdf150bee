package io.github.keikaku.plan;

import io.github.keikaku.plan.io.FormRules;
import io.github.keikaku.plan.io.tables.sheet.ImportRules;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.Rule;
import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every rule that checking a file or importing a sheet can report: the rules of form, those of imports and those of a rule
 * set. Only the last can be configured.
 */
public final class RuleCatalogue {

    private static final String SINCE = "0.1.0";

    /** What the rules of form rest on; JSON wants its texts well-formed and in UTF-8, the rest is the form of plans. */
    private static final List<String> FORM_RULES_REFERENCES = List.of(
            "RFC 8259 The JavaScript Object Notation (JSON) Data Interchange Format",
            "計画文書の形式 1.0（keikaku schema で表示）");

    private RuleCatalogue() {}

    /**
     * The rules of form, of imports and of a rule set.
     *
     * @param rules the rule set
     * @return their descriptors, sorted by id
     */
    public static List<RuleDescriptor> of(RuleSet rules) {
        List<RuleDescriptor> descriptors = new ArrayList<>();
        for (Rule rule : rules.getRules()) {
            descriptors.add(rule.getDescriptor());
        }
        for (String id : FormRules.getIds()) {
            descriptors.add(RuleDescriptor.builder()
                    .id(id)
                    .severity(Severity.ERROR)
                    .since(SINCE)
                    .addAllReferences(FORM_RULES_REFERENCES)
                    .messages(FormRules.getTexts())
                    .build());
        }
        for (String id : ImportRules.getIds()) {
            descriptors.add(RuleDescriptor.builder()
                    .id(id)
                    .severity(ImportRules.getSeverity(id))
                    .since(SINCE)
                    .messages(ImportRules.getTexts())
                    .build());
        }
        descriptors.sort(Comparator.comparing(RuleDescriptor::getId));
        return List.copyOf(descriptors);
    }
}
