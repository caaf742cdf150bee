package io.github.keikaku.plan;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of the model lean on each other in one direction only. */
@AnalyzeClasses(packages = "io.github.keikaku.plan.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ModelArchitectureTest {

    @ArchTest
    static final ArchRule packagesRunInNoCircle =
            slices().matching("io.github.keikaku.plan.(**)").should().beFreeOfCycles();
}
