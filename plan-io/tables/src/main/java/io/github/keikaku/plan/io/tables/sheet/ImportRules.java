package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.model.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The rules of imports, which reading sheets onto a plan reports, for whoever lists or explains them. */
public final class ImportRules {

    /** The id for whoever opens files and finds out their encoding; the message is the opener's. */
    public static final String ENCODING_DETECTED = "import.encoding.detected";

    private static final Map<String, Severity> SEVERITIES = severities();

    private static final List<String> IDS = List.copyOf(SEVERITIES.keySet());

    /** Apart from the messages of this package, whose keys are the ids alone. */
    private static final MessageSource TEXTS = MessageSource.ofBundle(
            locale -> ResourceBundle.getBundle("io.github.keikaku.plan.io.tables.sheet.import-rules", locale));

    private ImportRules() {}

    private static Map<String, Severity> severities() {
        Map<String, Severity> severities = new TreeMap<>();
        for (ImportRule rule : ImportRule.values()) {
            severities.put(rule.id(), rule.severity());
        }
        severities.put(ENCODING_DETECTED, Severity.INFO);
        return severities;
    }

    /**
     * The ids of the rules.
     *
     * @return the ids, sorted, all of which begin with {@code import.}
     */
    public static List<String> getIds() {
        return IDS;
    }

    /**
     * How grave it is to find. Where it is an error, something that the sheet says did not come into the plan.
     *
     * @param id one of {@link #getIds}
     * @return the severity of all its findings
     * @throws IllegalArgumentException if there is no such rule
     */
    public static Severity getSeverity(String id) {
        return Optional.ofNullable(SEVERITIES.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no rule of imports: \"" + id + "\"; allowed: " + IDS));
    }

    /**
     * What explains the rules: {@code <id>.title}, {@code <id>.description} and {@code <id>.example}.
     *
     * @return the texts in Japanese and English
     */
    public static MessageSource getTexts() {
        return TEXTS;
    }
}
