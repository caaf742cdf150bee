package io.github.keikaku.plan.model.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.Annotated;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a builder insists on. It is what the document requires, less what a plan can say wrongly and still be walked: a
 * schema version has a default, an actor may lack categories, a role statements, and a figure its period.
 */
class RequiredMembersTest {

    private static final String REQUIRED = """
            Actor           | id name
            AxisSymbol      | symbol
            Body            | id kind name
            Breakdown       | category dimension
            CompositionItem | name
            Evaluation      | fiscalYear
            EvaluationEntry | element
            Finding         | path rule severity
            FindingSummary  | -
            GlossaryEntry   | term
            Grade           | symbol
            Indicator       | id name
            Level           | id name
            Link            | target type
            Membership      | -
            Milestone       | label
            Municipality    | code name
            Observation     | kind
            Plan            | id kind municipality title
            PlanElement     | id level title
            PlanPeriod      | from to
            Policy          | symbol
            Rating          | axis
            RatingAxis      | id name
            Review          | -
            RoleAssignment  | actor
            Scale           | -
            Shift           | from to
            Source          | id title
            SourceLocation  | -
            SourceReference | id
            Statement       | text
            Transcription   | extent text
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = REQUIRED)
    void aBuilderInsistsOnTheseAndNoMore(String type, String members) {
        Class<?> found = ModelTypes.all()
                .filter(candidate -> candidate.getSimpleName().equals(type))
                .findFirst()
                .orElseThrow();

        String required = ModelTypes.members(found).stream()
                .filter(Member::isRequired)
                .map(Member::name)
                .collect(Collectors.joining(" "));

        assertThat(required).isEqualTo(members.equals("-") ? "" : members);
    }

    @Test
    void everyTypeIsInTheTable() {
        assertThat(ModelTypes.all())
                .extracting(Class::getSimpleName)
                .as("types of the model; say above what a new one requires")
                .containsExactlyInAnyOrderElementsOf(REQUIRED.lines()
                        .map(line -> line.substring(0, line.indexOf('|')).strip())
                        .toList());
    }

    @Test
    void everyObjectOfAPlanCanBeAnnotated() {
        assertThat(ModelTypes.all().filter(type -> !Annotated.class.isAssignableFrom(type)))
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("SourceReference", "Finding", "FindingSummary", "SourceLocation");
    }
}
