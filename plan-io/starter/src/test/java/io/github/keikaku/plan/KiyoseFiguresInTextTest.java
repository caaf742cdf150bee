package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.indicator.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statements of an evaluation were transcribed apart from its figures: each figure stands where it says it does. */
class KiyoseFiguresInTextTest {

    private static final KiyoseFigures FIGURES = KiyoseFigures.read();
    private static final Set<String> EQUAL_IN_WORDS = Set.of("前年度同数", "昨年と増減なし", "昨年比増減なし");

    static List<Observation> figures() {
        return FIGURES.getObservations().stream()
                .filter(one -> one.getValue().isPresent())
                .filter(one -> one.getPrinted().filter(EQUAL_IN_WORDS::contains).isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureStandsInTheColumnItNames(Observation figure) {
        EvaluationEntry entry = entryOf("m" + KiyoseFigures.measureOf(figure));
        List<Statement> column = KiyoseFigures.isChallenge(figure) ? entry.getChallenges() : entry.getOutcomes();
        String text = column.stream().flatMap(KiyoseFiguresInTextTest::texts).collect(Collectors.joining("\n"));

        assertThat(Stream.of(figure.getValue(), figure.getOutOf()).flatMap(Optional::stream))
                .allSatisfy(number -> assertThat(text).containsPattern(asWritten(number)));
    }

    private static EvaluationEntry entryOf(String measure) {
        return FIGURES.getPlan().getEvaluations().get(0).getEntries().stream()
                .filter(entry -> entry.getElement().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> texts(Statement statement) {
        return Stream.of(
                        Stream.of(statement.getText()),
                        statement.getItems().stream().flatMap(KiyoseFiguresInTextTest::texts),
                        statement.getNotes().stream().flatMap(KiyoseFiguresInTextTest::texts))
                .flatMap(Function.identity());
    }

    /** The number with or without commas, and not as a part of a longer one. */
    private static Pattern asWritten(BigDecimal number) {
        String plain = number.toPlainString();
        String grouped = plain.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",?");
        return Pattern.compile("(?<![\\d,.])" + grouped.replace(".", "\\.") + "(?!,?\\d|\\.\\d)");
    }
}
