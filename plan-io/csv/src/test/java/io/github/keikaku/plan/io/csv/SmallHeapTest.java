package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.tables.Table;
import io.github.keikaku.plan.model.finding.FindingCollector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A large file in a small heap, in a process of its own. */
class SmallHeapTest {

    private static final int ROWS = 200_000;

    @Test
    void twoHundredThousandRowsFitIntoSixtyFourMegabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(printed.strip()).isEqualTo("200000 rows, 0 findings, last v199999");
    }

    /** Reads such a file. */
    public static void main(String[] args) throws IOException {
        CsvFaults faults = new CsvFaults(FindingCollector.ofLimit(200), "plan.zip", true);
        Table table = new CsvTableReader("statements", "statements.csv", CsvEncoding.UTF_8, faults)
                .read(new Rows())
                .orElseThrow();
        System.out.println(table.getRowCount() + " rows, "
                + faults.findings().getFindings().size() + " findings, last "
                + table.getCell(ROWS - 1, 5).substring(0, 7));
    }

    /** The bytes of the file, made as they are read. */
    private static final class Rows extends InputStream {

        private InputStream row =
                bytes("key,ownerTable,owner,member,position,text,qualifiers,source.id,source.locator,extensions\r\n");
        private int next;

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = row.read(buffer, offset, length);
            if (count < 0 && next < ROWS) {
                row = bytes(next + ",entries," + next + ",outcomes,1,v"
                        + "0".repeat(6 - Integer.toString(next).length()) + next + " 見守りネットワークの協定を結んだ,,,,\r\n");
                next++;
                count = row.read(buffer, offset, length);
            }
            return count;
        }
    }
}
