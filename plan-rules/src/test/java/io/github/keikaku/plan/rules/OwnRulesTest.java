package io.github.keikaku.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OwnRulesTest {

    private static final RuleParameter<Integer> LEAST = RuleParameter.integer("least", 5, 1, 100);

    /** Titles of fewer characters than allowed. */
    private static final class ShortTitle implements Rule {

        private static final RuleDescriptor DESCRIPTOR =
                HouseRule.describe("house.title.short").addParameters(LEAST).build();

        @Override
        public RuleDescriptor getDescriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(RuleContext context) {
            int least = context.getParameter(LEAST);
            for (PlacedElement placed : context.getIndex().getElements()) {
                String title = placed.getElement().getTitle();
                if (title.codePointCount(0, title.length()) < least) {
                    context.report(placed.getPath().child("title"), finding -> finding.argument("title", title));
                }
            }
        }
    }

    private static final RuleSet RULES =
            RuleSet.builder().addStandard().add(new ShortTitle()).build();

    @Test
    void aRuleOfOnesOwnSpeaksFromItsOwnBundle() {
        List<Finding> findings = PlanValidator.builder()
                .ruleSet(RULES)
                .build()
                .validate(SoundPlan.withElement("m2", element -> element.title("会議")))
                .getFindings();

        // Titles such as 題名 p1 have five characters.
        assertThat(findings)
                .extracting(finding -> finding.getMessage(Locale.JAPANESE))
                .containsExactly("題名が短すぎます：会議");
        assertThat(findings)
                .extracting(finding -> finding.getMessage(Locale.FRENCH))
                .containsExactly("The title is too short: 会議");
    }

    @Test
    void aDescriptorTellsItsTexts() {
        RuleDescriptor descriptor = new ShortTitle().getDescriptor();

        assertThat(descriptor.getTitle(Locale.JAPANESE)).isEqualTo("短い題名");
        assertThat(descriptor.getTitle(Locale.ENGLISH)).isEqualTo("Short title");
        assertThat(descriptor.getParameterDescription(LEAST, Locale.JAPANESE)).contains("文字数の下限");
        assertThat(descriptor.getDescription(Locale.JAPANESE)).isEmpty();
        assertThat(RuleDescriptor.builder()
                        .copyOf(descriptor)
                        .id("house.other")
                        .build()
                        .getTitle(Locale.ENGLISH))
                .isEqualTo("house.other");
    }

    @Test
    void aParameterThatTheDescriptorDoesNotNameIsRefused() {
        Rule forgetful = HouseRule.of("house.forgetful", context -> context.getParameter(LEAST));

        ValidationReport report = PlanValidator.builder()
                .ruleSet(RuleSet.builder().add(forgetful).build())
                .build()
                .validate(SoundPlan.plan());

        assertThat(report.getFailures())
                .extracting(failure -> failure.getCause().getMessage())
                .containsExactly("the descriptor of rule house.forgetful names no parameter least");
    }

    @Test
    void idsThatNobodyCouldReferToAreRefused() {
        for (String id : List.of("house", "House.rule", "house..rule", ".rule", "house.", "規則.一", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HouseRule.describe(id).build())
                    .withMessageContaining("structure.id.duplicate");
        }
    }

    @Test
    void aRuleCannotImplyItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        HouseRule.describe("house.one").addImplies("house").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseRule.describe("house.one")
                        .addImpliesAnywhere("house.one")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HouseRule.describe("house.one")
                        .addImpliesAbout("house.one")
                        .build());
    }
}
