package io.github.keikaku.plan.io.binding;

import static io.github.keikaku.plan.io.toy.Toys.faults;
import static io.github.keikaku.plan.io.toy.Toys.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.toy.Toy;
import io.github.keikaku.plan.io.toy.Toys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeniencyTest {

    private static final String FORGIVABLE = """
            { "name": "a", "size": null, "tags": ["b", null, "c"], "parts": null,
              "what": { "is": ["this"] },
              "extensions": { "kept": null } }
            """;

    /** A document whose version decides how it is read. */
    private static final Binding<StringBuilder, StringBuilder> VERSIONED = Binding.of(
            "versioned",
            () -> Members.<StringBuilder, StringBuilder>of(StringBuilder::new, text -> text)
                    .required("version", new Version(), StringBuilder::toString, StringBuilder::append)
                    .optional("note", Kinds.TEXT, b -> Optional.empty(), StringBuilder::append));

    private static final class Version implements Kind<String> {
        @Override
        public String read(Reading in, Token token) throws FatalFault {
            String version = in.text();
            if (version.startsWith("2")) {
                throw in.abandon(version, List.of("1.0"));
            }
            if (!version.equals("1.0")) {
                in.relax(version, List.of("1.0"));
            }
            return version;
        }

        @Override
        public void write(TokenSink out, String value) {
            out.text(value);
        }

        @Override
        public SchemaNode schema(Schemas schemas) {
            return SchemaNode.ofType("string");
        }

        @Override
        public String expected() {
            return "string";
        }
    }

    private static Outcome<StringBuilder> versioned(String json) {
        return Toys.read(VERSIONED, json.getBytes(StandardCharsets.UTF_8), ReadOptions.strict());
    }

    @Test
    void nullAndUnknownMembersAreErrorsInStrictReading() {
        Outcome<Toy> outcome = read(FORGIVABLE);

        assertThat(outcome.value()).isEmpty();
        assertThat(faults(outcome))
                .containsExactly(
                        "1:24 ERROR type /size {expected=integer, found=null}",
                        "1:44 ERROR type /tags/1 {expected=string, found=null}",
                        "1:65 ERROR type /parts {expected=array, found=null}",
                        "2:3 ERROR member.unknown /what {member=what, allowed=[name, made, size, weight, color, broken,"
                                + " tags, remarks, labels, extensions, parts]}");
        assertThat(outcome.summary().getErrors()).isEqualTo(4);
    }

    @Test
    void nullAndUnknownMembersAreWarningsInLenientReading() {
        Outcome<Toy> outcome = read(FORGIVABLE, ReadOptions.lenient());

        assertThat(outcome.value().orElseThrow().tags()).containsExactly("b", "c");
        assertThat(outcome.value().orElseThrow().size()).isEmpty();
        assertThat(outcome.value().orElseThrow().extensions()).containsKey("kept");
        assertThat(faults(outcome)).hasSize(4).allMatch(fault -> fault.contains(" WARNING "));
        assertThat(outcome.summary().getWarnings()).isEqualTo(4);
        assertThat(outcome.summary().getErrors()).isZero();
    }

    @Test
    void aRequiredNullIsOneFaultInStrictReadingAndMissingInLenient() {
        assertThat(faults(read("{ \"name\": null }")))
                .containsExactly("1:11 ERROR type /name {expected=string, found=null}");
        assertThat(faults(read("{ \"name\": null }", ReadOptions.lenient())))
                .containsExactly(
                        "1:1 ERROR member.missing /name {member=name}",
                        "1:11 WARNING type /name {expected=string, found=null}");
    }

    @Test
    void aNullCannotMeetARequirementInLenientReading() {
        String json = "{ \"name\": \"\", \"labels\": [ { \"text\": null, \"since\": null, \"languages\": [null] } ] }";

        assertThat(faults(read(json))).hasSize(3).allMatch(fault -> fault.contains("found=null"));
        assertThat(faults(read(json, ReadOptions.lenient())))
                .filteredOn(fault -> fault.contains("ERROR"))
                .containsExactly(
                        "1:27 ERROR member.missing /labels/0/text {member=text, alternatives=[text, number]}",
                        "1:27 ERROR member.missing /labels/0/since {member=since}",
                        "1:71 ERROR member.missing /labels/0/languages {member=languages, minimum=1}");
    }

    @Test
    void duplicatesAndWrongTypesStayErrorsInLenientReading() {
        assertThat(faults(read("{ \"name\": \"a\", \"name\": \"b\", \"size\": \"c\" }", ReadOptions.lenient())))
                .hasSize(2)
                .allMatch(fault -> fault.contains(" ERROR "));
    }

    @Test
    void aDocumentCanAskLateToBeReadLeniently() {
        Outcome<StringBuilder> outcome =
                versioned("{ \"new\": 1, \"note\": null, \"version\": \"1.1\", \"newer\": 2 }");

        assertThat(outcome.value()).isPresent();
        assertThat(faults(outcome))
                .containsExactly(
                        "1:3 WARNING member.unknown /new {member=new, allowed=[version, note]}",
                        "1:21 WARNING type /note {expected=string, found=null}",
                        "1:38 WARNING value.unknown /version" + " {value=1.1, allowed=[1.0], lenient=lenient}",
                        "1:45 WARNING member.unknown /newer {member=newer, allowed=[version, note]}");
    }

    @Test
    void aDocumentCanTurnOutToBeNoneOfOurs() {
        Outcome<StringBuilder> outcome = versioned("{ \"new\": 1, \"note\": 3, \"version\": \"2.0\", \"x\": } ]");

        assertThat(outcome.value()).isEmpty();
        assertThat(faults(outcome)).containsExactly("1:35 ERROR value.unknown /version {value=2.0, allowed=[1.0]}");
    }
}
