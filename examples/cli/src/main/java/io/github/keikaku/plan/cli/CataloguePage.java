package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.RuleParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rule catalogue as a page of documentation, a chapter for each group of rules. */
final class CataloguePage {

    private final Texts texts;
    private final Locale locale;

    CataloguePage(Texts texts) {
        this.texts = texts;
        this.locale = texts.getLocale();
    }

    /** The whole page: what it is, an overview of each group, and a section for each rule. */
    String of(List<RuleDescriptor> rules) {
        StringBuilder page = new StringBuilder("# " + texts.get("rules.title") + "\n\n");
        page.append(texts.get("rules.introduction", rules.size())).append('\n');
        Map<String, List<RuleDescriptor>> groups = rules.stream()
                .collect(Collectors.groupingBy(CataloguePage::groupOf, TreeMap::new, Collectors.toList()));
        groups.forEach((group, members) -> {
            page.append("\n## ").append(texts.find("rules.group." + group).orElse(group));
            page.append("\n\n| ").append(texts.get("rules.columns")).append(" |\n| --- | --- | --- |\n");
            members.forEach(rule -> page.append(row(rule)));
            members.forEach(rule -> page.append('\n').append(section(rule)));
        });
        return page.toString();
    }

    private static String groupOf(RuleDescriptor rule) {
        return rule.getId().substring(0, rule.getId().indexOf('.'));
    }

    private String row(RuleDescriptor rule) {
        return "| [`%s`](#%s) | %s | %s |%n"
                .formatted(rule.getId(), anchorOf(rule), severityOf(rule), rule.getTitle(locale))
                .replace(System.lineSeparator(), "\n");
    }

    /** As hosts of such pages make it from the heading: without dots. */
    private static String anchorOf(RuleDescriptor rule) {
        return rule.getId().replace(".", "");
    }

    private String section(RuleDescriptor rule) {
        return "### `" + rule.getId() + "`\n\n" + String.join("\n", explain(rule)) + "\n";
    }

    /** All there is to say about a rule, as lines of Markdown that read well in a terminal, too. */
    List<String> explain(RuleDescriptor rule) {
        List<String> lines = new ArrayList<>();
        lines.add("**" + rule.getTitle(locale) + "** (" + severityOf(rule) + ")");
        lines.add("");
        rule.getDescription(locale).ifPresent(text -> lines.addAll(List.of(text, "")));
        for (RuleParameter<?> parameter : rule.getParameters()) {
            lines.add(detail(
                    "rules.parameters",
                    "`" + parameter.getName() + "`: "
                            + rule.getParameterDescription(parameter, locale).orElse("") + " ("
                            + texts.get("rules.default") + " `" + parameter.getDefaultData() + "`)"));
        }
        rule.getReferences().forEach(reference -> lines.add(detail("rules.references", reference)));
        rule.getExample(locale).ifPresent(example -> lines.add(detail("rules.example", example)));
        lines.add(detail("rules.since", rule.getSince()));
        return lines;
    }

    private String detail(String key, String text) {
        return "- " + texts.get(key) + ": " + text;
    }

    private String severityOf(RuleDescriptor rule) {
        return texts.get("rules.severity." + rule.getSeverity());
    }
}
