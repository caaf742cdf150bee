package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.CheckResult;
import io.github.keikaku.plan.RuleSetReader;
import io.github.keikaku.plan.RuleSetResult;
import io.github.keikaku.plan.io.FindingWriter;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.rules.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The file named with {@code --rules}: how it is read, and which of its suppressions nothing needed. */
final class RulesFile {

    private final Console console;

    RulesFile(Console console) {
        this.console = console;
    }

    /** The rule set of a file; where the file has faults, they are said on standard error, and nothing can run. */
    RuleSet read(Path file) throws CannotRunException {
        if (Files.isDirectory(file)) {
            throw new CannotRunException("failure.folder", file);
        }
        if (!Files.exists(file)) {
            throw new CannotRunException("failure.notFound", file);
        }
        RuleSetResult result;
        try {
            result = RuleSetReader.standard().read(file);
        } catch (IOException e) {
            throw new CannotRunException("failure.unreadable", file);
        }
        if (result.getRuleSet().isEmpty()) {
            console.err().print(FindingWriter.of(console.locale()).toText(result));
            throw new CannotRunException("failure.rulesFile", file);
        }
        return result.getRuleSet().get();
    }

    /** Says which suppressions covered nothing in any of the plans, so that the file can be tidied up. */
    void sayUnused(List<CheckResult> results, Optional<LocalDate> asOf) {
        Set<Suppression> unused = new LinkedHashSet<>();
        boolean first = true;
        for (CheckResult result : results) {
            if (result.getPlan().isPresent()) {
                if (first) {
                    unused.addAll(result.getUnusedSuppressions());
                } else {
                    unused.retainAll(result.getUnusedSuppressions());
                }
                first = false;
            }
        }
        for (Suppression suppression : unused) {
            boolean ended = asOf.filter(suppression::hasEndedOn).isPresent();
            console.err()
                    .println(console.texts()
                            .get(
                                    ended ? "suppression.ended" : "suppression.unused",
                                    suppression.getRule(),
                                    suppression.getReason()));
        }
    }
}
