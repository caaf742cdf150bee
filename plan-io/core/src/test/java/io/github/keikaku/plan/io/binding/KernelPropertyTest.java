package io.github.keikaku.plan.io.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.toy.Label;
import io.github.keikaku.plan.io.toy.Remark;
import io.github.keikaku.plan.io.toy.Toy;
import io.github.keikaku.plan.io.toy.ToyBindings;
import io.github.keikaku.plan.io.toy.Toys;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KernelPropertyTest {

    @Property
    void whatIsWrittenReadsBackEqual(@ForAll("toys") Toy toy) {
        String json = Toys.write(ToyBindings.TOY, toy);

        Outcome<Toy> outcome = Toys.read(json);

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value()).contains(toy);
        assertThat(Toys.write(ToyBindings.TOY, outcome.value().orElseThrow())).isEqualTo(json);
    }

    @Property
    void anyBytesGiveAValueOrAnError(@ForAll byte[] bytes) {
        assertThatItIsSound(Toys.read(bytes, ReadOptions.strict()));
    }

    @Property
    void aDamagedDocumentGivesAValueOrAnError(
            @ForAll("toys") Toy toy, @ForAll int at, @ForAll byte damage, @ForAll boolean lenient) {
        byte[] bytes = Toys.write(ToyBindings.TOY, toy).getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(at, bytes.length)] = damage;

        assertThatItIsSound(Toys.read(bytes, lenient ? ReadOptions.lenient() : ReadOptions.strict()));
    }

    @Property
    void aDocumentCutShortIsASingleFatalFault(@ForAll("toys") Toy toy, @ForAll int at) {
        byte[] bytes = Toys.write(ToyBindings.TOY, toy).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, Math.floorMod(at, bytes.length - 2));

        Outcome<Toy> outcome = Toys.read(cut, ReadOptions.strict());

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.getRule().equals(FormatRules.SYNTAX)
                        || finding.getRule().equals(FormatRules.ENCODING))
                .hasSize(1);
    }

    private static void assertThatItIsSound(Outcome<Toy> outcome) {
        boolean hasError = outcome.findings().stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
        assertThat(outcome.value().isPresent()).isNotEqualTo(hasError);
        assertThat(outcome.findings()).allSatisfy(finding -> {
            assertThat(finding.getLocation()).isPresent();
            assertThat(finding.getMessages().find(finding.getRule(), Locale.JAPANESE))
                    .isPresent();
        });
    }

    @Provide
    Arbitrary<Toy> toys() {
        return Arbitraries.recursive(
                () -> toys(Arbitraries.just(List.of())),
                parts -> toys(parts.list().ofMaxSize(3)),
                0,
                3);
    }

    private static Arbitrary<Toy> toys(Arbitrary<List<Toy>> parts) {
        return Combinators.combine(
                        texts(),
                        Arbitraries.longs()
                                .between(0, 50_000)
                                .map(LocalDate::ofEpochDay)
                                .optional(),
                        Arbitraries.integers().between(0, 100).optional(),
                        decimals().optional(),
                        Arbitraries.of(Toy.Color.class),
                        texts().list().ofMaxSize(3),
                        Combinators.combine(texts(), texts().optional())
                                .as(Remark::new)
                                .list()
                                .ofMaxSize(2),
                        parts)
                .as((name, made, size, weight, color, tags, remarks, inner) -> new Toy(
                        name,
                        made,
                        size,
                        weight,
                        color,
                        size.isPresent(),
                        tags,
                        remarks,
                        size.map(KernelPropertyTest::label).stream().toList(),
                        weight.map(w -> Map.of(name, data(w, tags))).orElse(Map.of()),
                        inner));
    }

    private static Label label(int number) {
        return number % 2 == 0
                ? new Label(
                        Label.Dating.UNDATED, Optional.empty(), Optional.of(number), Optional.empty(), List.of("ja"))
                : new Label(Label.Dating.DATED, Optional.of(""), Optional.empty(), Optional.of(2018), List.of("", ""));
    }

    private static DataValue data(BigDecimal number, List<String> tags) {
        return DataValue.ofList(
                List.of(DataValue.of(number), DataValue.ofTexts(tags), DataValue.ofNull(), DataValue.of(true)));
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-60, 60))
                .as(BigDecimal::new)
                .filter(number -> number.precision() <= 60);
    }

    /** Any Unicode there is, control characters included, but whole characters only. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(20).filter(Texts::isWellFormed);
    }
}
