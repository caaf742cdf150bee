package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.PlanFormat;
import java.util.List;
import java.util.Locale;

/** A format can be found by its id and by the names of its files. */
final class NamesCheck implements Check {

    @Override
    public String getName() {
        return "names";
    }

    @Override
    public void check(Subject subject, Problems problems) {
        PlanFormat format = subject.format();
        problems.expect(
                format.getId().matches("[a-z0-9-]+"),
                "the id \"" + format.getId() + "\" is to be of lower-case letters, digits and hyphens");
        problems.expect(!format.getFileExtensions().isEmpty(), "the names of its files end in nothing known");
        for (String extension : format.getFileExtensions()) {
            problems.expect(
                    extension.matches("[a-z0-9][a-z0-9.]*"),
                    "the extension \"" + extension + "\" is to be in lower case, without the dot before it");
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            problems.expect(
                    !format.getDisplayName(locale).isBlank(),
                    "it has no name in " + locale.getDisplayLanguage(Locale.ENGLISH));
        }
    }
}
