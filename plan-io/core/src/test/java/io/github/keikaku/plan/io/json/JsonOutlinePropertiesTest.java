package io.github.keikaku.plan.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.Token;
import io.github.keikaku.plan.io.binding.TokenSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The second way through a document must meet the same tokens at the same places as the first. */
class JsonOutlinePropertiesTest {

    @Provide
    Arbitrary<String> documents() {
        return Combinators.combine(Arbitraries.of("", "\uFEFF"), spaces(), value(3), spaces())
                .as((mark, before, value, after) -> mark + before + value + after);
    }

    private static Arbitrary<String> value(int depth) {
        Arbitrary<String> scalar =
                Arbitraries.oneOf(text(), Arbitraries.of("0", "-1.5e+3", "120", "true", "false", "null", "{}", "[ ]"));
        if (depth == 0) {
            return scalar;
        }
        Arbitrary<String> below = value(depth - 1);
        Arbitrary<String> item =
                Combinators.combine(spaces(), below, spaces()).as((before, value, after) -> before + value + after);
        Arbitrary<String> list =
                item.list().ofMinSize(1).ofMaxSize(4).map(items -> "[" + String.join(",", items) + "]");
        Arbitrary<String> member = Combinators.combine(spaces(), text(), spaces(), item)
                .as((before, name, after, value) -> before + name + after + ":" + value);
        Arbitrary<String> object =
                member.list().ofMinSize(1).ofMaxSize(4).map(members -> "{" + String.join(",", members) + "}");
        return Arbitraries.oneOf(scalar, list, object);
    }

    private static Arbitrary<String> spaces() {
        return Arbitraries.of("", "", " ", "\n        ", "\r\n", "\t\r");
    }

    private static Arbitrary<String> text() {
        return Arbitraries.of("a", "名", "😀", "\\\"", "\\\\", "\\u65e5", "\\n", "{", "]", ":", ",", " long enough")
                .list()
                .ofMaxSize(6)
                .map(parts -> '"' + String.join("", parts) + '"');
    }

    @Property
    void itMeetsTheTokensThatTheReaderMeets(@ForAll("documents") String document, @ForAll long skips)
            throws FatalFault {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertThat(steps(JsonOutline.of(bytes), skips))
                .isEqualTo(steps(JsonSource.of(bytes, ReadLimits.standard()), skips));
    }

    /** All that a source tells on the way, some of which is skipped. */
    private static List<String> steps(TokenSource source, long skips) throws FatalFault {
        Random random = new Random(skips);
        List<String> steps = new ArrayList<>();
        List<Long> marks = new ArrayList<>();
        Token token = source.next();
        while (token != Token.END) {
            boolean written = switch (token) {
                case NAME, TEXT, NUMBER -> true;
                default -> false;
            };
            steps.add(token + " " + (written ? source.text() : ""));
            marks.add(source.mark());
            if (random.nextInt(3) == 0) {
                source.skip();
            }
            token = source.next();
        }
        source.places(marks.stream().mapToLong(Long::longValue).toArray())
                .forEach(place -> steps.add(place.toString()));
        return steps;
    }
}
