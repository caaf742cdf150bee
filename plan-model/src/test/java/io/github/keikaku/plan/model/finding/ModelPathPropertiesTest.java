package io.github.keikaku.plan.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelPathPropertiesTest {

    @Provide
    Arbitrary<List<String>> segments() {
        Arbitrary<String> awkward = Arbitraries.strings().withChars("~/01a").ofMaxLength(6);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6);
        return Arbitraries.oneOf(awkward, any).list().ofMaxSize(6);
    }

    private static ModelPath path(List<String> segments) {
        ModelPath path = ModelPath.root();
        for (String segment : segments) {
            path = path.child(segment);
        }
        return path;
    }

    @Property
    void aPathReadsBackFromItsPointer(@ForAll("segments") List<String> segments) {
        ModelPath path = path(segments);

        assertThat(path.getSegments()).isEqualTo(segments);
        assertThat(ModelPath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
        assertThat(ModelPath.parse(path.toString()).getSegments()).isEqualTo(segments);
    }

    @Property
    void pathsAreEqualExactlyWhenTheirSegmentsAndPointersAre(
            @ForAll("segments") List<String> one, @ForAll("segments") List<String> two) {
        assertThat(path(one).equals(path(two)))
                .isEqualTo(one.equals(two))
                .isEqualTo(path(one).toString().equals(path(two).toString()));
    }

    @Property
    void theParentOfAChildIsWhereItWasMade(@ForAll("segments") List<String> segments) {
        ModelPath path = path(segments);

        assertThat(path.child("x").getParent()).containsSame(path);
        assertThat(path.isRoot()).isEqualTo(segments.isEmpty());
    }
}
