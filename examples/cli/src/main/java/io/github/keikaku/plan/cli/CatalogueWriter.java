package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.text.DisplayWidth;
import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.RuleParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the rule catalogue for a terminal or a program; {@link CataloguePage} is for readers. */
final class CatalogueWriter {

    private final Texts texts;
    private final Locale locale;

    CatalogueWriter(Texts texts) {
        this.texts = texts;
        this.locale = texts.getLocale();
    }

    /** A line for each rule: id, severity, title. */
    String toText(List<RuleDescriptor> rules) {
        int ids = rules.stream().mapToInt(rule -> rule.getId().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (RuleDescriptor rule : rules) {
            text.append(DisplayWidth.narrow().padEnd(rule.getId(), ids))
                    .append("  ")
                    .append(DisplayWidth.narrow().padEnd(severity(rule), 7))
                    .append("  ")
                    .append(rule.getTitle(locale))
                    .append('\n');
        }
        return text.toString();
    }

    /** The form of the contract. */
    String toJson(List<RuleDescriptor> rules) {
        List<DataValue> list = rules.stream().map(this::toData).toList();
        return DataJson.write(DataValue.ofMap(Map.of("rules", DataValue.ofList(list))));
    }

    private DataValue toData(RuleDescriptor rule) {
        Map<String, DataValue> data = new LinkedHashMap<>();
        data.put("id", DataValue.of(rule.getId()));
        data.put("severity", DataValue.of(rule.getSeverity().name()));
        data.put("title", DataValue.of(rule.getTitle(locale)));
        data.put("description", DataValue.of(rule.getDescription(locale).orElse("")));
        data.put(
                "parameters",
                DataValue.ofList(rule.getParameters().stream()
                        .map(parameter -> toData(rule, parameter))
                        .toList()));
        data.put("since", DataValue.of(rule.getSince()));
        data.put("references", DataValue.ofTexts(rule.getReferences()));
        data.put("example", DataValue.of(rule.getExample(locale).orElse("")));
        return DataValue.ofMap(data);
    }

    private DataValue toData(RuleDescriptor rule, RuleParameter<?> parameter) {
        Map<String, DataValue> data = new LinkedHashMap<>();
        data.put("name", DataValue.of(parameter.getName()));
        data.put("type", DataValue.of(parameter.getType().name()));
        data.put("default", parameter.getDefaultData());
        data.put(
                "description",
                DataValue.of(rule.getParameterDescription(parameter, locale).orElse("")));
        return DataValue.ofMap(data);
    }

    private String severity(RuleDescriptor rule) {
        return texts.get("rules.severity." + rule.getSeverity());
    }
}
