package io.github.keikaku.plan.io.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.common.LegalItem;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.Rating;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.time.PartialDate;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.model.time.PeriodKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A property is worth what its generator covers: here it is shown, on a fixed sample, that nothing is left out. */
class PlanArbitrariesTest {

    private static final int PLANS = 200;

    /** What can have but one value: any other version is read with a remark. */
    private static final Set<String> CONSTANT = Set.of("Plan.getSchemaVersion");

    private static final Map<String, Object> FIRST = new HashMap<>();
    private static final Set<String> VARIED = new HashSet<>();
    private static final List<Object> VALUES = new ArrayList<>();

    @BeforeAll
    static void takeASample() {
        PlanWalk walk = new PlanWalk(PlanArbitrariesTest::seeMember, VALUES::add);
        JqwikSession.run(() -> {
            RandomGenerator<Plan> generator = PlanArbitraries.plans().generator(PLANS);
            Random random = new Random(20261121);
            for (int i = 0; i < PLANS; i++) {
                walk.visit(generator.next(random).value());
            }
        });
    }

    @AfterAll
    static void forgetTheSample() {
        VALUES.clear();
        FIRST.clear();
    }

    private static void seeMember(String member, Object value) {
        Object first = FIRST.putIfAbsent(member, value);
        if (first != null && !VARIED.contains(member) && !first.equals(value)) {
            VARIED.add(member);
        }
    }

    /** Two values mean that one of them is not the default. */
    @Test
    void everyMemberOfEveryTypeTakesSeveralValues() {
        assertThat(PlanWalk.membersReachableFrom(Plan.class))
                .as("members of which a generated plan never says anything; add them to the arbitraries")
                .contains("Review.isPublic", "SourceReference.getLocator", "PlanElement.getExtensions")
                .allMatch(member -> VARIED.contains(member) || CONSTANT.contains(member));
    }

    static Stream<Class<?>> vocabularies() {
        return VALUES.stream()
                .filter(Enum.class::isInstance)
                .<Class<?>>map(value -> ((Enum<?>) value).getDeclaringClass())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyWordOfEveryVocabularyIsUsed(Class<?> vocabulary) {
        assertThat(vocabulary.getEnumConstants())
                .as("words of which one never stands in a generated plan")
                .allMatch(VALUES::contains);
    }

    @Test
    void periodsComeInAllFormsAndKinds() {
        Function<Period, String> form =
                period -> period.getKind() + (period.isOpen() ? " open" : period.isRange() ? " range" : " unit");

        assertThat(only(Period.class).map(form).collect(Collectors.toSet())).hasSize(3 * PeriodKind.values().length);
    }

    @Test
    void datesComeInAllForms() {
        assertThat(only(PartialDate.class).map(date -> date.toString().length()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(4, 7, 10);
    }

    @Test
    void itemsOfLawComeInAllForms() {
        Function<LegalItem, String> form =
                item -> item.toString().replaceFirst("^[a-z0-9]+", "law").replaceAll("[0-9]+", "n");

        assertThat(only(LegalItem.class).map(form).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "law-n",
                        "law-n_n",
                        "law-n-n",
                        "law-n_n-n",
                        "law-n-n-n",
                        "law-n_n-n-n",
                        "law-n-n-n_n",
                        "law-n_n-n-n_n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "1.50", "-300", "1E+5", "0E+3"})
    void decimalsAreOfAllScales(String decimal) {
        assertThat(VALUES).contains(new BigDecimal(decimal));
    }

    @Test
    void decimalsGoUpToTheLimitAndNotBeyond() {
        assertThat(only(BigDecimal.class))
                .allMatch(decimal -> decimal.precision() <= 60 && Math.abs(decimal.scale()) <= 60)
                .anyMatch(decimal -> decimal.precision() == 60 && decimal.scale() == 0)
                .anyMatch(decimal -> decimal.scale() == 60)
                .anyMatch(decimal -> decimal.scale() == -60);
    }

    static Stream<Pattern> texts() {
        return Stream.of(
                        "",
                        ".*[\\x{10000}-\\x{10FFFF}].*",
                        ".*[\"\\\\].*",
                        ".*\\x{0}.*",
                        ".*[\\x{1}-\\x{1F}].*",
                        ".*[\\x{7F}-\\x{9F}].*",
                        ".*\\p{M}.*",
                        ".*\\x{2028}.*",
                        ".*\\x{FEFF}.*",
                        ".*\\x{FFFF}.*",
                        ".*\\p{IsHan}.*")
                .map(text -> Pattern.compile(text, Pattern.DOTALL));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsAreOfAllKinds(Pattern kind) {
        assertThat(only(String.class)).anyMatch(text -> kind.matcher(text).matches());
    }

    @Test
    void everyTextIsWellFormed() {
        Predicate<String> illFormed = text -> text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);

        assertThat(only(String.class)).noneMatch(illFormed);
    }

    @Test
    void statementsArePlainAndRichWithRichOnesBelow() {
        assertThat(only(Statement.class))
                .anyMatch(Statement::isPlain)
                .anyMatch(statement -> statement.getItems().stream().anyMatch(item -> !item.isPlain()));
    }

    @Test
    void ratingsHaveASymbolOrAScoreOrBoth() {
        assertThat(only(Rating.class))
                .allMatch(rating ->
                        rating.getSymbol().isPresent() || rating.getScore().isPresent())
                .anyMatch(rating -> rating.getSymbol().isEmpty())
                .anyMatch(rating -> rating.getScore().isEmpty())
                .anyMatch(rating ->
                        rating.getSymbol().isPresent() && rating.getScore().isPresent());
    }

    @Test
    void someFiguresHaveNoPeriod() {
        assertThat(only(Observation.class))
                .anyMatch(observation -> observation.getPeriod().isEmpty())
                .anyMatch(observation -> observation.getPeriod().isPresent());
    }

    @Test
    void extensionsHoldEverythingNested() {
        assertThat(only(DataValue.class).<Class<?>>map(DataValue::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(DataValue.class.getPermittedSubclasses());
        assertThat(only(DataValue.Sequence.class))
                .anyMatch(list -> list.values().stream().anyMatch(DataValue.Mapping.class::isInstance));
        assertThat(only(DataValue.Mapping.class))
                .anyMatch(map -> map.entries().values().stream().anyMatch(DataValue.Sequence.class::isInstance));
    }

    @Test
    void somePlansHaveSeveralTrees() {
        assertThat(only(Plan.class))
                .anyMatch(plan ->
                        plan.getElements().size() > 1 && !plan.getIncludes().isEmpty());
    }

    private static <V> Stream<V> only(Class<V> type) {
        return VALUES.stream().filter(type::isInstance).map(type::cast);
    }
}
