package io.github.keikaku.plan.model.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LegalItemPropertiesTest {

    @Provide
    Arbitrary<String> written() {
        Arbitrary<String> number = Arbitraries.of(1, 2, 3, 45, 107, 9999).map(String::valueOf);
        Arbitrary<String> branched = number.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("_", parts));
        return Combinators.combine(
                        Arbitraries.of("swa", "ltci", "a1"),
                        branched,
                        number,
                        branched,
                        Arbitraries.integers().between(2, 4))
                .as((law, article, paragraph, item, size) ->
                        String.join("-", List.of(law, article, paragraph, item).subList(0, size)));
    }

    /** Texts that are nearly items of law. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("a10-_").ofMaxLength(9),
                Arbitraries.of("a", "A", "1", "0", "10", "12345", "1_2", "1_", "")
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(parts -> String.join("-", parts)));
    }

    @Property
    void anItemReadsBackFromItsText(@ForAll("written") String text) {
        LegalItem item = LegalItem.parse(text);

        assertThat(item).hasToString(text);
        assertThat(LegalItem.parse(item.toString())).isEqualTo(item).hasSameHashCodeAs(item);
    }

    @Property
    void theGrammarIsExactlyWhatIsRead(@ForAll("texts") String text) {
        boolean read;
        try {
            assertThat(LegalItem.parse(text)).hasToString(text);
            read = true;
        } catch (IllegalArgumentException e) {
            read = false;
        }
        assertThat(text.matches(LegalItem.GRAMMAR)).isEqualTo(read);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderIsTotalAndConsistentWithEquals(
            @ForAll("written") String first, @ForAll("written") String second, @ForAll("written") String third) {
        LegalItem one = LegalItem.parse(first);
        LegalItem two = LegalItem.parse(second);

        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        List<LegalItem> sorted =
                List.of(one, two, LegalItem.parse(third)).stream().sorted().toList();
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
    }
}
