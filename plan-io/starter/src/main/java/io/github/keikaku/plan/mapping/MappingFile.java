package io.github.keikaku.plan.mapping;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.io.tables.sheet.SheetMapping;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.settings.SettingsFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One mapping file on its way to become a mapping. */
public final class MappingFile {

    private final PlanInput input;

    /**
     * A file not read yet.
     *
     * @param input what to read; JSON where its name ends so, otherwise YAML
     */
    public MappingFile(PlanInput input) {
        this.input = input;
    }

    /**
     * Reads it.
     *
     * @return the mapping, or what is wrong, each fault at its place
     * @throws IOException if it cannot be read
     */
    public Outcome<SheetMapping> read() throws IOException {
        SettingsFile file = SettingsFile.of(input);
        Outcome<MappingDocument> read = file.read(MappingBindings.MAPPING);
        if (read.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), read.findings(), read.summary());
        }
        MappingAssembly assembly = new MappingAssembly(read.value().get(), file);
        Optional<SheetMapping> mapping = assembly.assemble();
        List<Finding> findings = file.placed(assembly.getFindings());
        return new Outcome<>(
                mapping,
                findings,
                FindingSummary.builder().errors(findings.size()).build());
    }
}
