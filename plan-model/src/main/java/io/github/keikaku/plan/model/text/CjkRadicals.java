package io.github.keikaku.plan.model.text;

import java.util.OptionalInt;

/**
 * Radicals of the blocks <em>CJK Radicals Supplement</em> and <em>Kangxi Radicals</em>: characters meant for the index of
 * a dictionary. They look like ideographs and are none, so a search for 市民 does not find 市⺠. Text taken out of a PDF
 * is full of them.
 *
 * <p>The ideographs are those of Unicode's EquivalentUnifiedIdeograph.txt (version 14). NFKC knows the Kangxi radicals
 * only, and two of the others. Where Unicode names a traditional form that no Japanese document means and JIS X 0208
 * does not have (戶, 黑), the Japanese form is given (戸, 黒).
 */
public final class CjkRadicals {

    private static final int FIRST_OF_SUPPLEMENT = 0x2E80;
    private static final int FIRST_OF_KANGXI = 0x2F00;

    private static final char NONE = '・';

    private static final int[] SUPPLEMENT = ideographs("""
            ・厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵・旡日月歺母民氵氺灬爫爫丬牛
            犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑
            钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟
            """);

    private static final int[] KANGXI = ideographs("""
            一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀
            寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戸手支攴文斗斤方无日曰月木欠止歹殳毋
            比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸
            缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛
            辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻
            黃黍黒黹黽鼎鼓鼠鼻齊齒龍龜龠
            """);

    private CjkRadicals() {}

    /**
     * The ideograph that a radical stands for.
     *
     * @param codePoint any code point
     * @return the code point of the ideograph, such as 民 for ⺠ (U+2EA0) and 見 for ⾒ (U+2F92); empty for what is no
     *     radical, and for the one radical of which Unicode names no ideograph (U+2E80)
     */
    public static OptionalInt unifiedIdeograph(int codePoint) {
        int ideograph = codePoint < FIRST_OF_KANGXI
                ? at(SUPPLEMENT, codePoint - FIRST_OF_SUPPLEMENT)
                : at(KANGXI, codePoint - FIRST_OF_KANGXI);
        return ideograph == NONE ? OptionalInt.empty() : OptionalInt.of(ideograph);
    }

    private static int at(int[] ideographs, int index) {
        return index < 0 || index >= ideographs.length ? NONE : ideographs[index];
    }

    private static int[] ideographs(String table) {
        return table.codePoints().filter(codePoint -> codePoint != '\n').toArray();
    }
}
