package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.tables.sheet.CellPosition;
import io.github.keikaku.plan.io.tables.sheet.Sheet;
import io.github.keikaku.plan.io.tables.sheet.SheetReading;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvSheetsTest {

    private static final Charset CP932 = Charset.forName("windows-31j");

    private static SheetReading read(byte[] bytes) throws IOException {
        return CsvSheets.standard().read(PlanInput.of("s.csv", bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-31j, 取組①～～, 'CP932 (Windows-31J, Shift_JIS)'",
        "UTF-8, 取組①～～, UTF-8 without a byte order mark",
        "UTF-8, \uFEFF取組①～～, UTF-8 with a byte order mark",
        "US-ASCII, plain, UTF-8 without a byte order mark"
    })
    void theEncodingIsDetectedAndSaid(String charset, String text, String said) throws IOException {
        SheetReading reading = read((text + ",評価\n").getBytes(Charset.forName(charset)));

        Sheet sheet = reading.getSheet().orElseThrow();
        assertThat(sheet.getText(CellPosition.of(1, 1))).isEqualTo(text.replace("\uFEFF", ""));
        assertThat(reading.getFindings())
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .containsExactly("The encoding was found to be " + said);
    }

    @Test
    void rowsMayBeOfAnyLengthAndBlankOnesCount() throws IOException {
        Sheet sheet = read("題\n\n一,\"二\n三\",四\n五\n".getBytes(StandardCharsets.UTF_8))
                .getSheet()
                .orElseThrow();

        assertThat(sheet.getRowCount()).isEqualTo(4);
        assertThat(sheet.getColumnCount()).isEqualTo(3);
        assertThat(sheet.getText(CellPosition.of(3, 2))).isEqualTo("二\n三");
        assertThat(sheet.getText(CellPosition.of(4, 3))).isEmpty();
        assertThat(sheet.locate(CellPosition.of(3, 2)))
                .isEqualTo(SourceLocation.builder().file("s.csv").cell("B3").build());
    }

    @Test
    void anEncodingThatIsKnownIsNotSaid() throws IOException {
        SheetReading reading =
                CsvSheets.standard().withEncoding(CsvEncoding.CP932).read(PlanInput.of("s.csv", "取組".getBytes(CP932)));

        assertThat(reading.getFindings()).isEmpty();
        assertThat(reading.getSheet()).isPresent();
    }

    @Test
    void whatIsNoEncodingOfJapaneseSpreadsheetsIsAFaultAtItsPlace() throws IOException {
        SheetReading reading = read(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF});

        assertThat(reading.getSheet()).isEmpty();
        assertThat(reading.hasErrors()).isTrue();
        assertThat(reading.getFindings()).extracting(Finding::getRule).contains("format.encoding");
    }

    @Test
    void aQuoteThatIsNeverClosedIsAFault() throws IOException {
        SheetReading reading = read("a,\"b\nc".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.getSheet()).isEmpty();
        assertThat(reading.getFindings()).extracting(Finding::getRule).contains("format.syntax");
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws IOException {
        SheetReading reading = CsvSheets.standard()
                .withLimits(ReadLimits.standard().withMaxInputBytes(3))
                .read(PlanInput.of("s.csv", "a,b,c"));

        assertThat(reading.getSheet()).isEmpty();
        assertThat(reading.getFindings()).extracting(Finding::getRule).containsExactly("format.limit.exceeded");
    }
}
