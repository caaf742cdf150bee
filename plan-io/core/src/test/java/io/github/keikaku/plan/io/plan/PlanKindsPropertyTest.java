package io.github.keikaku.plan.io.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.Kind;
import io.github.keikaku.plan.io.json.JsonSink;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The forms that are tested by hand are those that the schema's patterns tell. */
class PlanKindsPropertyTest {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern PLAN_ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Pattern TARGET = Pattern.compile(ID + "|" + PLAN_ID + "#" + ID);

    private static boolean takes(Kind<String> kind, String text) {
        try {
            kind.write(new JsonSink(ReadLimits.standard()), text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Property
    void formsAgreeWithTheirPatterns(@ForAll("words") String word) {
        assertThat(takes(PlanKinds.ID, word)).isEqualTo(ID.matcher(word).matches());
        assertThat(takes(PlanKinds.PLAN_ID, word))
                .isEqualTo(PLAN_ID.matcher(word).matches());
        assertThat(takes(PlanKinds.LINK_TARGET, word))
                .isEqualTo(TARGET.matcher(word).matches());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("azAZ09._-#é１").ofMaxLength(6);
    }
}
