package io.github.keikaku.plan.io.binding;

import static io.github.keikaku.plan.io.toy.Toys.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.toy.Remark;
import io.github.keikaku.plan.io.toy.Toy;
import io.github.keikaku.plan.io.toy.ToyBindings;
import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Syntaxes such as YAML do not say of which type a scalar is; the kinds do. */
class PlainTokensTest {

    /** An object of plain scalars: a name and a value in turn. */
    private static final class PlainObject implements TokenSource {
        private final List<String> texts;
        private int at = -1;

        PlainObject(String... texts) {
            this.texts = List.of(texts);
        }

        @Override
        public Token next() {
            at++;
            if (at == 0) {
                return Token.OBJECT;
            }
            if (at > texts.size()) {
                return at == texts.size() + 1 ? Token.END_OBJECT : Token.END;
            }
            return at % 2 == 1 ? Token.NAME : Token.PLAIN;
        }

        @Override
        public String text() {
            return texts.get(at - 1);
        }

        @Override
        public void skip() {}

        @Override
        public long mark() {
            return at;
        }

        @Override
        public List<Place> places(long[] marks) {
            List<Place> places = new ArrayList<>();
            for (long mark : marks) {
                places.add(new Place((int) mark, 1));
            }
            return places;
        }
    }

    private static <V> Outcome<V> read(Kind<V> kind, String... texts) {
        return Reading.read(kind, new PlainObject(texts), Optional.empty(), ReadOptions.strict());
    }

    @Test
    void theKindDecidesWhatAPlainScalarIs() {
        Toy toy = read(
                        ToyBindings.TOY,
                        "name",
                        "072028",
                        "made",
                        "2019-03-31",
                        "size",
                        "30",
                        "weight",
                        "1.50",
                        "color",
                        "RED",
                        "broken",
                        "true")
                .value()
                .orElseThrow();

        assertThat(toy.name()).isEqualTo("072028");
        assertThat(toy.size()).contains(30);
        assertThat(toy.weight()).contains(new BigDecimal("1.50"));
        assertThat(toy.color()).isEqualTo(Toy.Color.RED);
        assertThat(toy.broken()).isTrue();
    }

    @Test
    void aPlainScalarThatTheKindCannotTakeIsOfTheWrongType() {
        assertThat(faults(read(
                        ToyBindings.TOY,
                        "name",
                        "a",
                        "size",
                        "0x1F",
                        "weight",
                        "1_000",
                        "broken",
                        "yes",
                        "tags",
                        "1.5",
                        "labels",
                        "false",
                        "parts",
                        "7")))
                .containsExactly(
                        "4:1 ERROR type /size {expected=integer, found=string}",
                        "6:1 ERROR type /weight {expected=number, found=string}",
                        "8:1 ERROR type /broken {expected=boolean, found=string}",
                        "10:1 ERROR type /tags {expected=array, found=number}",
                        "12:1 ERROR type /labels {expected=array, found=boolean}",
                        "14:1 ERROR type /parts {expected=array, found=integer}");
    }

    @Test
    void whereAnythingGoesAPlainScalarIsWhatItLooksLike() {
        assertThat(read(Kinds.ANYTHING, "a", "1.50", "b", "true", "c", "072028")
                        .value()
                        .orElseThrow())
                .hasToString("{a=1.50, b=true, c=072028}")
                .isInstanceOfSatisfying(
                        DataValue.Mapping.class,
                        mapping -> assertThat(mapping.entries())
                                .containsEntry("a", DataValue.of(new BigDecimal("1.50")))
                                .containsEntry("b", DataValue.of(true))
                                .containsEntry("c", DataValue.of("072028")));
    }

    @Test
    void aMemberNameMustBeWellFormed() {
        assertThat(faults(read(ToyBindings.TOY, "name", "a", "x\ud83d", "b")))
                .containsExactly("3:1 ERROR value.malformed  {value=x\\ud83d, allowed=well-formed-text}");
        assertThat(faults(read(Kinds.ANYTHING, "x\ud83d", "1e99", "\udc00", "c")))
                .containsExactly(
                        "1:1 ERROR value.malformed  {value=x\\ud83d, allowed=well-formed-text}",
                        "2:1 ERROR limit.exceeded /x\\ud83d {limit=number-digits, maximum=60}",
                        "3:1 ERROR value.malformed  {value=\\udc00, allowed=well-formed-text}");
    }

    @Test
    void aTextOrObjectMayBePlain() {
        assertThat(read(
                                Binding.of(
                                        "remarked",
                                        () -> Members.of(StringBuilder::new, StringBuilder::toString)
                                                .required(
                                                        "remark",
                                                        ToyBindings.REMARK,
                                                        text -> new Remark(text, Optional.empty()),
                                                        (b, remark) -> b.append(remark.text()))),
                                "remark",
                                "12")
                        .value())
                .contains("12");
    }
}
