package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is done to the bytes, reading ends with a plan or with findings. */
class MutatedBundlePropertyTest {

    private static final byte[] ARCHIVE = Bundles.write(Bundles.example("kiyose-care-councils.json"));

    /** Some bytes put in the place of others. */
    static final class Change {

        private final double at;
        private final int removed;
        private final byte[] inserted;

        Change(double at, int removed, byte[] inserted) {
            this.at = at;
            this.removed = removed;
            this.inserted = inserted;
        }

        byte[] apply(byte[] bytes) {
            int start = (int) (at * bytes.length);
            int end = Math.min(bytes.length, start + removed);
            byte[] changed = new byte[bytes.length - (end - start) + inserted.length];
            System.arraycopy(bytes, 0, changed, 0, start);
            System.arraycopy(inserted, 0, changed, start, inserted.length);
            System.arraycopy(bytes, end, changed, start + inserted.length, bytes.length - end);
            return changed;
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<byte[]> inserted = Arbitraries.oneOf(
                Arbitraries.of(
                                "\"", ",", "\r", "\n", "\r\n", "\0", "'", "=", "\uFEFF", ",,,,", "\"\"\"", "key", "-1",
                                "~2")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(4));
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1).ofScale(4),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(2, 1), Tuple.of(1, 40)),
                        inserted)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static byte[] apply(List<Change> changes, byte[] bytes) {
        byte[] changed = bytes;
        for (Change change : changes) {
            changed = change.apply(changed);
        }
        return changed;
    }

    private static void assertThatAnAnswerIsGiven(ReadResult result) {
        assertThat(result.getPlan().isPresent()).isEqualTo(result.getSummary().getErrors() == 0);
    }

    @Property
    void aChangedArchiveIsAnsweredWithAPlanOrFindings(@ForAll("changes") List<Change> changes) {
        assertThatAnAnswerIsGiven(Bundles.read(apply(changes, ARCHIVE)));
    }

    @Property
    void aChangedTableIsAnsweredWithAPlanOrFindings(
            @ForAll("changes") List<Change> changes, @ForAll("tables") String table) {
        Map<String, byte[]> files = Bundles.files(ARCHIVE);
        files.computeIfPresent(table, (name, content) -> apply(changes, content));

        assertThatAnAnswerIsGiven(Bundles.read(Bundles.archive(files)));
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(
                "plan.csv", "bodies.csv", "composition.csv", "statements.csv", "sources.csv", "datapackage.json");
    }
}
