package io.github.keikaku.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Locale;

/** The arrows between the rooms of the house, as CONTRIBUTING.md draws them. */
@AnalyzeClasses(
        packages = "io.github.keikaku.plan",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

    /** What other modules lend to tests is packed by the time that this module's tests run. */
    static final class NoTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("io.github.keikaku.plan.model..")
            .layer("rules")
            .definedBy("io.github.keikaku.plan.rules..")
            .layer("io")
            .definedBy("io.github.keikaku.plan.io..")
            .layer("testkit")
            .definedBy("io.github.keikaku.plan.testkit..")
            .layer("starter")
            .definedBy(
                    "io.github.keikaku.plan",
                    "io.github.keikaku.plan.mapping..",
                    "io.github.keikaku.plan.ruleset..",
                    "io.github.keikaku.plan.settings..")
            .whereLayer("starter")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("testkit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("testkit", "starter")
            .whereLayer("io")
            .mayOnlyBeAccessedByLayers("testkit", "starter")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("rules", "io", "testkit", "starter");

    @ArchTest
    static final ArchRule theModelKnowsNoLibraryButItsConstraints = noClasses()
            .that()
            .resideInAPackage("io.github.keikaku.plan.model..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "io.github.keikaku.plan.model..",
                    "java..",
                    "jakarta.validation..",
                    "org.jspecify..",
                    "org.immutables.value..");

    @ArchTest
    static final ArchRule theTablesKnowNoFileFormat = noClasses()
            .that()
            .resideInAPackage("io.github.keikaku.plan.io.tables..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.keikaku.plan.io.csv..", "io.github.keikaku.plan.io.xlsx..");

    @ArchTest
    static final ArchRule nothingBelowTheFormatsKnowsTables = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.keikaku.plan.io",
                    "io.github.keikaku.plan.io.binding..",
                    "io.github.keikaku.plan.io.json..",
                    "io.github.keikaku.plan.io.plan..",
                    "io.github.keikaku.plan.io.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.keikaku.plan.io.tables..", "io.github.keikaku.plan.io.csv..");

    @ArchTest
    static final ArchRule onlyCsvKnowsFastCsv = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.keikaku.plan.io.csv..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule onlyJsonKnowsJackson = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.keikaku.plan.io.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule onlyYamlKnowsSnakeyaml = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.keikaku.plan.io.yaml.syntax..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule theKernelKnowsNoFormat = noClasses()
            .that()
            .resideInAPackage("io.github.keikaku.plan.io")
            .or()
            .resideInAnyPackage(
                    "io.github.keikaku.plan.io.binding..",
                    "io.github.keikaku.plan.io.json..",
                    "io.github.keikaku.plan.io.plan..",
                    "io.github.keikaku.plan.io.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.keikaku.plan.io.yaml..");

    @ArchTest
    static final ArchRule onlyTheConstraintCheckerKnowsHibernateValidator = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.keikaku.plan.rules.constraint..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..");

    @ArchTest
    static final ArchRule librariesDoNotPrint = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule languageAndTimeAreArguments = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(LocalDate.class, "now");
}
