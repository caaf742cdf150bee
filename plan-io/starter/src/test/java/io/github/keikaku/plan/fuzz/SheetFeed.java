package io.github.keikaku.plan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.csv.CsvSheets;
import io.github.keikaku.plan.io.tables.sheet.CellPosition;
import io.github.keikaku.plan.io.tables.sheet.CellUse;
import io.github.keikaku.plan.io.tables.sheet.ImportResult;
import io.github.keikaku.plan.io.tables.sheet.Sheet;
import io.github.keikaku.plan.io.tables.sheet.SheetImport;
import io.github.keikaku.plan.io.tables.sheet.SheetReading;
import io.github.keikaku.plan.model.Plan;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Feeds the import with sheets. The first byte says onto which of the plans, the others are the file. */
final class SheetFeed {

    private static final String FILE = "sheet.csv";
    private static final List<Plan> PLANS = FuzzPlans.all();
    private static final Charset CP932 = Charset.forName("windows-31j");

    private SheetFeed() {}

    static void feed(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        byte[] file = Arrays.copyOfRange(input, 1, input.length);
        SheetReading reading = CsvSheets.standard().read(PlanInput.of(FILE, file));
        Promises.holdForFindings(reading, FILE);
        assertThat(reading.getSheet().isEmpty()).isEqualTo(reading.hasErrors());
        if (reading.getSheet().isPresent()) {
            feed(planFor(input), reading.getSheet().orElseThrow());
        }
    }

    private static void feed(Plan plan, Sheet sheet) throws IOException {
        ImportResult result = SheetImport.onto(plan).read(sheet);
        Promises.holdForFindings(result, FILE);
        assertThatEveryCellIsAccountedFor(sheet, result.getAccount());
        if (result.getPlan().isPresent()) {
            Promises.holdForPlan(result.getPlan().orElseThrow());
        }
    }

    private static void assertThatEveryCellIsAccountedFor(Sheet sheet, List<CellUse> account) {
        Set<CellPosition> told = account.stream().map(CellUse::getPosition).collect(Collectors.toSet());
        for (int row = 1; row <= sheet.getRowCount(); row++) {
            for (int column = 1; column <= sheet.getColumnCount(); column++) {
                CellPosition cell = CellPosition.of(row, column);
                assertThat(sheet.getText(cell).isBlank() || told.contains(cell))
                        .as("a word about %s", cell)
                        .isTrue();
            }
        }
    }

    private static Plan planFor(byte[] input) {
        return PLANS.get(Byte.toUnsignedInt(input[0]) % PLANS.size());
    }

    /** Both encodings of sheets as cities print them, above the plans that they are about. */
    static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, CP932)) {
            seeds.add(seed(0, EVALUATION, charset));
            seeds.add(seed(0, INDICATORS, charset));
            seeds.add(seed(1, ROLES, charset));
            seeds.add(seed(1, ROLES_BY_ACTOR, charset));
        }
        return seeds;
    }

    private static byte[] seed(int plan, String sheet, Charset charset) {
        byte[] file = sheet.getBytes(charset);
        byte[] seed = new byte[file.length + 1];
        seed[0] = (byte) plan;
        System.arraycopy(file, 0, seed, 1, file.length);
        return seed;
    }

    private static final String EVALUATION = """
            平成３０年度　地域福祉計画,,,,,,,
            【評価】　（目標の達成と進捗の状況）,,,,,,,
            "基本\n方針","施策\nの柱","施策の方向性と\n具体的な取組",,平成30年度の成果,現状の課題,評価,"次年度\n方　 針"
            "【基本方針１】\n人を育てる",【施策の柱１】支え合い・助け合いの心を育む,【方向性１】福祉教育の推進（重点）,【目標】市民が福祉を学ぶ,,,,
            ,,,【取組１】福祉の理解、ボランティア学習の推進,〇小学校で実施した,,Ｂ,充実
            ,,,"【取組２】福祉の体験を通じた子どもの\n人間性の育成","〇認知症サポーター養成講座\n　・小学校：９校／９校中（622名）\n※1",〇広がりが足りない,C,改善
            ,,合計,,,,２件,
            ※計画の期間（2018年度～2026年度）に対する目標の達成状況,,,,,,,
            """;
    private static final String INDICATORS = """
            清瀬市地域福祉計画　指標の目標値と実績値,,,,,,,
            取組,指標名,単位,地区,,平成29年度,平成３０年度,令和３年度目標
            【取組２】福祉の体験を通じた子どもの人間性の育成,赤ちゃんのチカラプロジェクトの実施校（小学校）,校,,目標,9,９／９,約10
            ,,,,実績,"1,234（前年度52）",－,△3
            〃,新しい指標,人,四小地域,実績,12.5％,未測定,同上
            """;
    private static final String ROLES = """
            会津若松市　第２期　地域福祉計画,,,,,,
            基本目標,基本施策,それぞれの役割,,,,
            ,,市　民,地　域,医療・福祉の専門職,社会福祉協議会,行　政
            基本目標１みんなが活躍できる地域づくり,"基本施策１－１\n地域福祉の理解促進と福祉の心の育成","・理解を深める\n・自覚する","・福祉教育を行う\n（企業・学校）",〃,※1,・啓発する（年3回）
            ,基本施策1-2 地域福祉活動の担い手の育成,・参加する,,同上,－,支援する
            ※「努めます」は努力を表します。,,,,,,
            """;
    private static final String ROLES_BY_ACTOR = """
            役 割 分 担 表,,
            ,基本目標１みんなが活躍できる地域づくり,
            主体,基本施策１－１地域福祉の理解促進と福祉の心の育成,基本施策１－２地域福祉活動の担い手の育成
            市　民,・理解を深める,・参加する
            地　域,"・福祉教育を行う\n（企業、学校）",〃
            行　政,・啓発する,支援する
            """;
}
