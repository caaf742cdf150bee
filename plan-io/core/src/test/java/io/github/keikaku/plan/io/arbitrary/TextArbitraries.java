package io.github.keikaku.plan.io.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Well-formed text as documents hold it, and the ids and references of the data contract. */
final class TextArbitraries {

    private static final Arbitrary<String> USUAL =
            Arbitraries.of("地域福祉計画", "見守りネットワークの充実", "８校区＋１中学校区／全９小学校区", "council", "A", "◎", "継続");

    /** What has broken writers and readers of text before. */
    private static final Arbitrary<String> AWKWARD = Arbitraries.of(
            "",
            " ",
            "\u3000",
            "\"quoted\"",
            "back\\slash",
            "</script>",
            "\b\f\n\r\t",
            "\u0000",
            "\u001f\u007f\u0085",
            "\u2028\u2029",
            "\ufeff",
            "\uffff",
            "か\u3099き\u3099",
            "e\u0301",
            "\ud842\udfb7野家",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "葛\udb40\udd00",
            "\ue000",
            "⺠生委員",
            "null",
            "true",
            "0120",
            "1.50",
            "2018-11-05",
            "- a",
            "a: b",
            "# c",
            "&a *b !c",
            "~");

    private static final Arbitrary<String> ANY = Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
            .map(Character::toString)
            .list()
            .ofMaxSize(8)
            .map(characters -> String.join("", characters));

    /** Texts of any kind; any may be empty or blank. */
    static final Arbitrary<String> TEXTS =
            IdentityArbitrary.of(Arbitraries.frequencyOf(Tuple.of(4, USUAL), Tuple.of(3, AWKWARD), Tuple.of(1, ANY)));

    private static final StringArbitrary LOWER =
            Arbitraries.strings().withCharRange('a', 'z').withCharRange('0', '9');

    private static final StringArbitrary ALL = LOWER.withCharRange('A', 'Z');

    /** Ids of plans. */
    static final Arbitrary<String> PLAN_IDS = IdentityArbitrary.of(Arbitraries.oneOf(
            Arbitraries.of("kiyose-community-welfare", "previous", "0", "a-"), pattern(LOWER, LOWER.withChars('-'))));

    /** Ids of what is in a plan; from a few, so that some references resolve and some ids stand twice. */
    static final Arbitrary<String> IDS = IdentityArbitrary.of(Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of("m1", "m2", "1-1", "d10", "community")),
            Tuple.of(1, pattern(ALL, ALL.withChars('.', '_', '-')))));

    /** Targets of links, in each of their forms. */
    static final Arbitrary<String> LINK_TARGETS = IdentityArbitrary.of(Arbitraries.oneOf(
            IDS,
            PLAN_IDS,
            Combinators.combine(PLAN_IDS, IDS).as((plan, element) -> plan + "#" + element),
            IDS.map(element -> "previous#" + element)));

    private TextArbitraries() {}

    private static Arbitrary<String> pattern(StringArbitrary first, StringArbitrary rest) {
        return Combinators.combine(first.ofLength(1), rest.ofMaxLength(6)).as(String::concat);
    }
}
