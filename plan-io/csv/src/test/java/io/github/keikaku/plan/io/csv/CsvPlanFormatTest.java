package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.WriteReport;
import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvPlanFormatTest {

    private static final String KIYOSE = "kiyose-community-welfare.json";

    @TempDir
    private Path work;

    private static Plan titled(String title) {
        return Plan.builder()
                .id("p")
                .kind(PlanKind.OTHER)
                .title("計画")
                .municipality(Municipality.builder()
                        .code(MunicipalityCode.of("132217"))
                        .name("清瀬市")
                        .build())
                .addElements(
                        PlanElement.builder().id("e1").level("l").title(title).build())
                .build();
    }

    private static String text(Plan plan, String file) {
        return new String(Bundles.files(Bundles.write(plan)).get(file), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kiyose-community-welfare.json",
                "kiyose-comprehensive.json",
                "kiyose-care-councils.json",
                "nishitokyo-elderly-care.json",
                "aizuwakamatsu-community-welfare.json"
            })
    void everyRealPlanReadsBackFromAnArchiveAndFromAFolder(String name) throws IOException {
        Plan plan = Bundles.example(name);
        CsvFolder folder = CsvFolder.of(CsvOptions.standard());

        assertThat(folder.write(plan, work.resolve("tables")).isLossless()).isTrue();

        assertThat(Bundles.read(Bundles.write(plan)).getPlan()).contains(plan);
        ReadResult read = folder.read(work.resolve("tables"), ReadOptions.strict());
        assertThat(read.getFindings()).isEmpty();
        assertThat(read.getPlan()).contains(plan);
    }

    @Test
    void isFoundAsAServiceForArchives() {
        assertThat(PlanFormats.ofServiceLoader().findByFileName("plan.ZIP"))
                .containsInstanceOf(CsvPlanFormat.class)
                .hasValueSatisfying(format -> {
                    assertThat(format.getId()).isEqualTo("csv");
                    assertThat(format.isLossless()).isTrue();
                    assertThat(format.getDisplayName(Locale.JAPANESE)).startsWith("CSV");
                });
    }

    @Test
    void aTableHasAMarkAHeaderAndLinesThatSpreadsheetsKnow() {
        assertThat(text(titled("見守り, \"協定\""), "elements.csv"))
                .startsWith("\uFEFFkey,parent,position,id,level,number,title,")
                .contains("\r\ne1,,1,e1,l,,\"見守り, \"\"協定\"\"\",");
    }

    @Test
    void anArchiveHoldsTheDescriptionAndEveryTableAndNothingOfTheClock() throws InterruptedException {
        Plan plan = Bundles.example(KIYOSE);
        byte[] archive = Bundles.write(plan);

        Thread.sleep(2_100);

        assertThat(Bundles.write(plan)).isEqualTo(archive);
        assertThat(Bundles.files(archive)).hasSize(22).containsKeys("datapackage.json", "statements.csv", "axes.csv");
    }

    @Test
    void whatASpreadsheetWouldRunIsTextAndComesBack() {
        for (String title : new String[] {"=1+1", "+81", "-", "@a", "'x", "", "\t=1", "＝１", "a\u0000\r\nb"}) {
            Plan plan = titled(title);

            assertThat(text(plan, "elements.csv"))
                    .doesNotContainPattern("[,\"\\n][=+@＝\\t]")
                    .doesNotContain("\u0000");
            assertThat(Bundles.read(Bundles.write(plan)).getPlan()).contains(plan);
        }
    }

    @Test
    void otherEncodingsAreDeclaredAndReadBack() {
        Plan plan = titled("見守り①髙");
        for (CsvEncoding encoding : CsvEncoding.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WriteReport report = Bundles.write(plan, CsvOptions.standard().withEncoding(encoding), out);

            assertThat(report.isLossless()).isTrue();
            assertThat(Bundles.read(out.toByteArray()).getPlan())
                    .as(encoding.getId())
                    .contains(plan);
        }
        byte[] cp932 = Bundles.files(cp932(plan)).get("elements.csv");
        assertThat(new String(cp932, Charset.forName("windows-31j"))).contains(",見守り①髙,");
    }

    private static byte[] cp932(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bundles.write(plan, CsvOptions.standard().withEncoding(CsvEncoding.CP932), out);
        return out.toByteArray();
    }

    @Test
    void whatCp932CannotHoldIsReportedWithItsPlaceAndNothingIsWritten() throws IOException {
        Plan plan = titled("面積５㎥と𠮷野家〜〜");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvOptions options = CsvOptions.standard().withEncoding(CsvEncoding.CP932);

        WriteReport report = Bundles.write(plan, options, out);

        assertThat(out.size()).isZero();
        assertThat(report.getFindings())
                .extracting(
                        Finding::getRule,
                        finding -> finding.getPath().toString(),
                        finding -> finding.getLocation()
                                .map(SourceLocation::describe)
                                .orElse(""),
                        finding -> finding.getMessage(Locale.JAPANESE))
                .containsExactly(tuple(
                        "format.value.malformed",
                        "/elements/0/title",
                        "elements.csv[G2]",
                        "「㎥𠮷〜」は使えません。使えるもの: CP932（Windowsの日本語文字コード）で表せる文字。UTF-8なら書き出せます。"));
        assertThat(CsvFolder.of(options).write(plan, work.resolve("none")).isLossless())
                .isFalse();
        assertThat(work.resolve("none")).doesNotExist();
        assertThat(CsvPlanFormat.of(options).isLossless()).isFalse();
    }

    @Test
    void aByteOrderMarkIsBelievedWhateverIsDeclared() {
        Plan plan = titled("見守り");
        Map<String, byte[]> files = Bundles.files(cp932(plan));
        files.replaceAll((name, content) -> name.endsWith(".csv")
                ? Bundles.utf8("\uFEFF" + new String(content, Charset.forName("windows-31j")))
                : content);

        assertThat(Bundles.read(Bundles.archive(files)).getPlan()).contains(plan);
    }

    @Test
    void tablesOfAFolderOfTheirOwnAndOtherFilesDoNotDisturb() {
        Plan plan = titled("見守り");
        Map<String, byte[]> files = new LinkedHashMap<>();
        Bundles.files(Bundles.write(plan)).forEach((name, content) -> files.put("tables/" + name, content));
        files.put("tables/README.txt", Bundles.utf8("読んでください"));
        files.put("__MACOSX/tables/._elements.csv", new byte[] {0, 5, 22});

        ReadResult result = Bundles.read(Bundles.archive(files));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan()).contains(plan);
    }

    @Test
    void aFolderNamesItsFiles() throws IOException {
        CsvFolder folder = CsvFolder.of(CsvOptions.standard().withEncoding(CsvEncoding.UTF_8));
        folder.write(titled("見守り"), work);
        Files.writeString(work.resolve("levels.csv"), "id,name\n!,目標\n");
        Files.writeString(work.resolve("memo.csv"), "a\n");

        ReadResult strict = folder.read(work, ReadOptions.strict());
        ReadResult lenient = folder.read(work, ReadOptions.lenient());

        assertThat(strict.getFindings())
                .extracting(finding ->
                        finding.getLocation().map(SourceLocation::describe).orElse(""))
                .containsExactly(work.resolve("memo.csv") + "[A1]");
        assertThat(lenient.getFindings())
                .extracting(finding ->
                        finding.getLocation().map(SourceLocation::describe).orElse(""))
                .containsExactly(work.resolve("memo.csv") + "[A1]", work.resolve("levels.csv") + "[A2]");
    }

    @Test
    void aPlanThatWasReadKnowsItsCells() {
        ReadResult result = Bundles.read(Bundles.write(titled("見守り")));

        assertThat(result.getSourceMap()
                        .find(ModelPath.parse("/elements/0/title"))
                        .map(SourceLocation::describe))
                .contains("plan.zip[elements.csv!G2]");
    }

    @Test
    void optionsSayWhatTheyAre() {
        assertThat(CsvEncoding.find("CP932")).contains(CsvEncoding.CP932);
        assertThat(CsvEncoding.find("latin1")).isEmpty();
        assertThat(CsvOptions.standard().withEncoding(CsvEncoding.UTF_8).withLanguage(Locale.ENGLISH))
                .hasToString("CsvOptions{utf-8, en}");
    }
}
