package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCsvTest {

    @TempDir
    private Path work;

    private static AbstractListAssert<?, ?, Tuple, ObjectAssert<Tuple>> assertThatFindings(ReadResult result) {
        return assertThat(result.getFindings())
                .extracting(
                        finding -> finding.getLocation()
                                .map(SourceLocation::describe)
                                .orElse(""),
                        Finding::getRule,
                        finding -> finding.getMessage(Locale.JAPANESE));
    }

    private static ReadResult levels(String content) {
        return Bundles.read(Bundles.with("levels.csv", content));
    }

    @Test
    void aQuoteThatIsNeverClosedIsOneFindingWhereItOpens() {
        String rest = "b,取組\r\n".repeat(200_000);

        assertThatFindings(levels("id,name\r\na,目標\r\nb,\"取組\r\nc,x\r\n"))
                .containsExactly(tuple("plan.zip[levels.csv!B3]", "format.syntax", "CSVとして読めません: 引用符（\"）が閉じられていません。"));
        assertThatFindings(levels("id,name\r\na,\"目標\r\n" + rest)).hasSize(1);
    }

    @Test
    void whatFollowsAClosingQuoteIsOneFinding() {
        assertThatFindings(levels("id,name\na,\"目標\"です\nb,取組\n"))
                .containsExactly(tuple(
                        "plan.zip[levels.csv!B2]",
                        "format.syntax",
                        "CSVとして読めません: 閉じた引用符（\"）の後に余分な文字があります。セルの中の引用符は二つ重ねて書きます。"));
    }

    @Test
    void mixedLineEndsAreReadWithOneWarning() {
        ReadResult result = levels("id,name\r\na,目標\r\nb,\"取\r\n組\"\nc,x\r");

        assertThat(result.getPlan().orElseThrow().getLevels()).hasSize(3);
        assertThatFindings(result)
                .containsExactly(tuple(
                        "plan.zip[levels.csv!A3]",
                        "format.syntax",
                        "CSVとして読めません: 行の終わり方（CRLF・LF・CR）が途中で変わっています。このまま読み込みましたが、ファイルをつなぎ合わせていないか確認してください。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void eachLineEndIsFineForItself(String end) {
        ReadResult result = levels(String.join(end, "id,name", "a,\"目\n標\"", "", ",", "b,取組", "", ""));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan().orElseThrow().getLevels()).hasSize(2);
    }

    @Test
    void nulBytesAreOneFinding() {
        assertThatFindings(levels("id,name\na,目\0標\nb\0,\0\n"))
                .containsExactly(tuple(
                        "plan.zip[levels.csv!B2]",
                        "format.syntax",
                        "CSVとして読めません: NUL文字が含まれています。CSVではないファイルか、別の文字コードのファイルのようです。"));
    }

    @Test
    void raggedRowsAreOneFindingEach() {
        assertThatFindings(levels("id,name\na,目標,余り\nb,取組\nc\n"))
                .containsExactly(
                        tuple("plan.zip[levels.csv!C2]", "format.syntax", "CSVとして読めません: 行のセルの数が見出しと違います（3 / 2）。"),
                        tuple("plan.zip[levels.csv!B4]", "format.syntax", "CSVとして読めません: 行のセルの数が見出しと違います（1 / 2）。"));
    }

    @Test
    void aHundredThousandColumnsAreOneFinding() {
        assertThatFindings(levels("id,name" + ",x".repeat(100_000) + "\n"))
                .containsExactly(tuple("plan.zip[levels.csv!ALM1]", "format.limit.exceeded", "列の数が上限（1000）を超えています。"));
    }

    @Test
    void aWrongEncodingIsOneFindingAtItsByteAndCell() {
        byte[] cp932 = "id,name\r\na,目標\r\n".getBytes(Charset.forName("windows-31j"));
        byte[] utf16 = "id,name\r\na,目標\r\n".getBytes(StandardCharsets.UTF_16);

        assertThatFindings(Bundles.read(Bundles.with("levels.csv", cp932)))
                .containsExactly(
                        tuple(
                                "plan.zip[levels.csv!B2]",
                                "format.encoding",
                                "文字コードがUTF-8ではありません（ファイルの12バイト目）。表計算ソフトで保存し直すと文字コードが変わることがあります。UTF-8で保存し直すか、文字コードを指定して読んでください。"));
        assertThatFindings(Bundles.read(Bundles.with("levels.csv", utf16))).hasSize(1);
        assertThatFindings(Bundles.read(
                        Bundles.with("levels.csv", Bundles.utf8("id,name\na,目標ー\u007f\u0080\n")),
                        CsvOptions.standard().withEncoding(CsvEncoding.CP932),
                        ReadOptions.strict()))
                .isNotEmpty();
    }

    @Test
    void anEmptyFileIsOneFinding() {
        assertThatFindings(levels(""))
                .containsExactly(
                        tuple("plan.zip[levels.csv!A1]", "format.syntax", "CSVとして読めません: ファイルが空です。見出しの行が必要です。"));
    }

    @Test
    void aFaultInEachOfSeveralFilesIsFoundInOneRun() {
        Map<String, byte[]> files = Bundles.files(Bundles.with("levels.csv", "id,name\na\n"));
        files.put("actors.csv", Bundles.utf8("id,name\n\"a,b\n"));

        assertThatFindings(Bundles.read(Bundles.archive(files)))
                .extracting(finding -> finding.toList().get(0))
                .containsExactly("plan.zip[levels.csv!B2]", "plan.zip[actors.csv!A2]");
    }

    @Test
    void whatIsNoArchiveIsOneFinding() {
        byte[] sound = Bundles.with("levels.csv", "id,name\n");

        assertThatFindings(Bundles.read(Bundles.utf8("id,name\n")))
                .containsExactly(tuple("plan.zip", "format.syntax", "CSVとして読めません: ZIP形式のファイルではないか、中身がありません。"));
        assertThatFindings(Bundles.read(Arrays.copyOf(sound, 90)))
                .containsExactly(tuple("plan.zip", "format.syntax", "CSVとして読めません: ZIP形式が壊れているか、暗号化されています。"));
        assertThatFindings(Bundles.read(new byte[0])).hasSize(1);
    }

    @Test
    void anArchiveThatLostItsLaterFilesIsBrokenAndNotAShorterOne() {
        byte[] sound = Bundles.with("levels.csv", "id,name\n");
        String bytes = new String(sound, StandardCharsets.ISO_8859_1);
        int second = bytes.indexOf("PK\u0003\u0004", 1);
        byte[] spoilt = sound.clone();
        spoilt[second] = (byte) (spoilt[second] ^ 1);

        assertThat(Bundles.read(sound).getPlan()).isPresent();
        for (byte[] damaged : new byte[][] {Arrays.copyOf(sound, second), spoilt}) {
            assertThatFindings(Bundles.read(damaged))
                    .containsExactly(tuple("plan.zip", "format.syntax", "CSVとして読めません: ZIP形式が壊れているか、暗号化されています。"));
        }
    }

    @Test
    void anArchiveWithoutTablesIsOneFindingInIt() {
        assertThatFindings(Bundles.read(Bundles.archive(Map.of("datapackage.json", Bundles.utf8("{}")))))
                .containsExactly(tuple("plan.zip", "format.member.missing", "表「plan」がありません"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../levels.csv",
                "/levels.csv",
                "a/../../levels.csv",
                "a\\levels.csv",
                "C:levels.csv",
                "a\nlevels.csv"
            })
    void namesThatLeadElsewhereAreFindings(String name) {
        assertThatFindings(Bundles.read(Bundles.with(name, "id,name\n")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toList().get(1)).isEqualTo("format.value.malformed"));
    }

    @Test
    void aNameThatStandsTwiceIsAFinding() {
        assertThatFindings(Bundles.read(Bundles.with("other/plan.csv", "id\n")))
                .containsExactly(
                        tuple("plan.zip[plan.csv]", "format.member.duplicate", "ファイル「plan.csv」が重複しています。一つにしてください。"));
    }

    @Test
    void tooManyEntriesAreOneFinding() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 1_001; i++) {
            files.put(i + ".txt", new byte[0]);
        }

        assertThatFindings(Bundles.read(Bundles.archive(files)))
                .containsExactly(tuple("plan.zip", "format.limit.exceeded", "ZIPの中のファイルの数が上限（1000）を超えています。"));
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] zeros = new byte[20 << 20];

        assertThatFindings(Bundles.read(Bundles.with("levels.csv", zeros)))
                .containsExactly(tuple("plan.zip", "format.limit.exceeded", "ZIPの展開の倍率が上限（200）を超えています。"));
        assertThatFindings(Bundles.read(
                        Bundles.with("notes.txt", "a".repeat(2_000)),
                        CsvOptions.standard(),
                        ReadOptions.strict().withLimits(ReadLimits.standard().withMaxInputBytes(1_000))))
                .containsExactly(tuple("plan.zip", "format.limit.exceeded", "展開後のバイト数が上限（1000）を超えています。"));
        assertThatFindings(Bundles.read(
                        Bundles.with("notes.txt", "a"),
                        CsvOptions.standard(),
                        ReadOptions.strict().withLimits(ReadLimits.standard().withMaxInputBytes(10))))
                .containsExactly(tuple("plan.zip", "format.limit.exceeded", "入力のバイト数が上限（10）を超えています。"));
    }

    @Test
    void sizesThatArchivesDeclareAreNotBelieved() throws IOException {
        byte[] content = Bundles.utf8("id,name\na,目標\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("levels.csv");
            entry.setMethod(ZipEntry.STORED);
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setCrc(sum.getValue());
            entry.setSize(content.length);
            zip.putNextEntry(entry);
            zip.write(content);
        }
        byte[] archive = out.toByteArray();
        // The two sizes of the local header, little-endian.
        for (int at : new int[] {18, 22}) {
            archive[at + 3] = 0x7F;
        }

        assertThatFindings(Bundles.read(archive)).hasSize(1);
    }

    @Test
    void foldersAreBoundedAndLinksAreNotFollowed() throws IOException {
        Path outside = Files.writeString(work.resolve("secret.txt"), "id,name\n");
        Path folder = Files.createDirectory(work.resolve("tables"));
        Files.createSymbolicLink(folder.resolve("levels.csv"), outside);
        CsvFolder tables = CsvFolder.of(CsvOptions.standard());

        assertThatFindings(tables.read(folder, ReadOptions.strict()))
                .containsExactly(tuple(
                        folder.toString(),
                        "format.value.malformed",
                        "「levels.csv」は使えません。使えるもの: ふつうのファイルの名前（「..」・絶対パス・「\\」・リンクは使えません）。"));
        Files.delete(folder.resolve("levels.csv"));
        Files.writeString(folder.resolve("plan.csv"), "x".repeat(2_000));
        assertThatFindings(tables.read(
                        folder,
                        ReadOptions.strict().withLimits(ReadLimits.standard().withMaxInputBytes(1_000))))
                .containsExactly(tuple(folder.toString(), "format.limit.exceeded", "入力のバイト数が上限（1000）を超えています。"));
    }
}
