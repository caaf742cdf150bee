package io.github.keikaku.plan.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {

    @Test
    void aPathIsWrittenAsAJsonPointer() {
        ModelPath path =
                ModelPath.root().child("evaluations").child(0).child("entries").child(12);

        assertThat(path).hasToString("/evaluations/0/entries/12");
        assertThat(path.getSegments()).containsExactly("evaluations", "0", "entries", "12");
        assertThat(path).isEqualTo(ModelPath.parse("/evaluations/0/entries/12"));
    }

    @Test
    void tildesAndSlashesAreEscaped() {
        assertThat(ModelPath.root().child("a/b").child("m~n").child("~1")).hasToString("/a~1b/m~0n/~01");
        assertThat(ModelPath.parse("/a~1b/m~0n/~01/~10").getSegments()).containsExactly("a/b", "m~n", "~1", "/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "//", "/a", "/a/", "/a//b", "/~0", "/~1", "/~01", "/~00~11", "/施策/0", "/ ", "/a b"})
    void aPointerIsWrittenAsItWasRead(String pointer) {
        assertThat(ModelPath.parse(pointer)).hasToString(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", " /a", "~0", "/~", "/~2", "/a~", "/a~/b", "/~0~", "/~~0", "#/a"})
    void whatIsNoPointerIsRefusedWithWhatToWrite(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelPath.parse(pointer))
                .withMessage(
                        "not a JSON Pointer: \"" + pointer + "\"; write /member/0/member, with ~0 for ~ and ~1 for /");
    }

    @Test
    void theRootIsTheDocumentItself() {
        assertThat(ModelPath.root().isRoot()).isTrue();
        assertThat(ModelPath.root().getParent()).isEmpty();
        assertThat(ModelPath.root().getSegments()).isEmpty();
        assertThat(ModelPath.root()).hasToString("").isEqualTo(ModelPath.parse(""));
    }

    @Test
    void aMemberWithoutNameIsNotTheRoot() {
        ModelPath unnamed = ModelPath.parse("/");

        assertThat(unnamed.isRoot()).isFalse();
        assertThat(unnamed.getSegments()).containsExactly("");
        assertThat(unnamed.getParent()).contains(ModelPath.root());
        assertThat(unnamed).isNotEqualTo(ModelPath.root());
    }

    @Test
    void anIndexIsTheSamePlaceAsItsDigits() {
        assertThat(ModelPath.root().child(7)).isEqualTo(ModelPath.root().child("7"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelPath.root().child(-1))
                .withMessage("an index is 0 or more, not -1");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void aNameIsNeverNull() {
        assertThatNullPointerException().isThrownBy(() -> ModelPath.root().child(null));
    }

    @Test
    void pathsDifferInLengthAndInAnySegment() {
        assertThat(ModelPath.parse("/a/b"))
                .isNotEqualTo(ModelPath.parse("/a"))
                .isNotEqualTo(ModelPath.parse("/a/b/c"))
                .isNotEqualTo(ModelPath.parse("/b/a"))
                .isNotEqualTo(ModelPath.parse("/x/b"))
                .isNotEqualTo(ModelPath.parse("/a~1b"))
                .isNotEqualTo("/a/b");
    }

    @Test
    void neighboursSpreadOverDifferentHashes() {
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            hashes.add(ModelPath.root().child("elements").child(i).hashCode());
            hashes.add(ModelPath.root().child(i).child("elements").hashCode());
        }
        assertThat(hashes).hasSizeGreaterThan(180);
    }

    @Test
    void theSegmentsCannotBeChanged() {
        List<String> segments = ModelPath.parse("/a/b").getSegments();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> segments.add("c"));
    }

    @Test
    void aPathMayBeVeryDeep() {
        ModelPath path = ModelPath.root();
        for (int i = 0; i < 100_000; i++) {
            path = path.child("c");
        }
        ModelPath again = ModelPath.parse(path.toString());

        assertThat(again.equals(path)).isTrue();
        assertThat(again.hashCode()).isEqualTo(path.hashCode());
    }
}
