package io.github.keikaku.plan.model.municipality;

import io.github.keikaku.plan.model.internal.Scan;
import java.util.Optional;

/** The 47 prefectures (都道府県), in the order of their codes (JIS X 0401). */
public enum Prefecture {
    /** 北海道. */
    HOKKAIDO("01", "北海道", "Hokkaido"),
    /** 青森県. */
    AOMORI("02", "青森県", "Aomori"),
    /** 岩手県. */
    IWATE("03", "岩手県", "Iwate"),
    /** 宮城県. */
    MIYAGI("04", "宮城県", "Miyagi"),
    /** 秋田県. */
    AKITA("05", "秋田県", "Akita"),
    /** 山形県. */
    YAMAGATA("06", "山形県", "Yamagata"),
    /** 福島県. */
    FUKUSHIMA("07", "福島県", "Fukushima"),
    /** 茨城県. */
    IBARAKI("08", "茨城県", "Ibaraki"),
    /** 栃木県. */
    TOCHIGI("09", "栃木県", "Tochigi"),
    /** 群馬県. */
    GUNMA("10", "群馬県", "Gunma"),
    /** 埼玉県. */
    SAITAMA("11", "埼玉県", "Saitama"),
    /** 千葉県. */
    CHIBA("12", "千葉県", "Chiba"),
    /** 東京都. */
    TOKYO("13", "東京都", "Tokyo"),
    /** 神奈川県. */
    KANAGAWA("14", "神奈川県", "Kanagawa"),
    /** 新潟県. */
    NIIGATA("15", "新潟県", "Niigata"),
    /** 富山県. */
    TOYAMA("16", "富山県", "Toyama"),
    /** 石川県. */
    ISHIKAWA("17", "石川県", "Ishikawa"),
    /** 福井県. */
    FUKUI("18", "福井県", "Fukui"),
    /** 山梨県. */
    YAMANASHI("19", "山梨県", "Yamanashi"),
    /** 長野県. */
    NAGANO("20", "長野県", "Nagano"),
    /** 岐阜県. */
    GIFU("21", "岐阜県", "Gifu"),
    /** 静岡県. */
    SHIZUOKA("22", "静岡県", "Shizuoka"),
    /** 愛知県. */
    AICHI("23", "愛知県", "Aichi"),
    /** 三重県. */
    MIE("24", "三重県", "Mie"),
    /** 滋賀県. */
    SHIGA("25", "滋賀県", "Shiga"),
    /** 京都府. */
    KYOTO("26", "京都府", "Kyoto"),
    /** 大阪府. */
    OSAKA("27", "大阪府", "Osaka"),
    /** 兵庫県. */
    HYOGO("28", "兵庫県", "Hyogo"),
    /** 奈良県. */
    NARA("29", "奈良県", "Nara"),
    /** 和歌山県. */
    WAKAYAMA("30", "和歌山県", "Wakayama"),
    /** 鳥取県. */
    TOTTORI("31", "鳥取県", "Tottori"),
    /** 島根県. */
    SHIMANE("32", "島根県", "Shimane"),
    /** 岡山県. */
    OKAYAMA("33", "岡山県", "Okayama"),
    /** 広島県. */
    HIROSHIMA("34", "広島県", "Hiroshima"),
    /** 山口県. */
    YAMAGUCHI("35", "山口県", "Yamaguchi"),
    /** 徳島県. */
    TOKUSHIMA("36", "徳島県", "Tokushima"),
    /** 香川県. */
    KAGAWA("37", "香川県", "Kagawa"),
    /** 愛媛県. */
    EHIME("38", "愛媛県", "Ehime"),
    /** 高知県. */
    KOCHI("39", "高知県", "Kochi"),
    /** 福岡県. */
    FUKUOKA("40", "福岡県", "Fukuoka"),
    /** 佐賀県. */
    SAGA("41", "佐賀県", "Saga"),
    /** 長崎県. */
    NAGASAKI("42", "長崎県", "Nagasaki"),
    /** 熊本県. */
    KUMAMOTO("43", "熊本県", "Kumamoto"),
    /** 大分県. */
    OITA("44", "大分県", "Oita"),
    /** 宮崎県. */
    MIYAZAKI("45", "宮崎県", "Miyazaki"),
    /** 鹿児島県. */
    KAGOSHIMA("46", "鹿児島県", "Kagoshima"),
    /** 沖縄県. */
    OKINAWA("47", "沖縄県", "Okinawa");

    private static final Prefecture[] ALL = values();

    private final String code;
    private final String japaneseName;
    private final String englishName;

    Prefecture(String code, String japaneseName, String englishName) {
        this.code = code;
        this.japaneseName = japaneseName;
        this.englishName = englishName;
    }

    /**
     * The prefecture of a code.
     *
     * @param code two ASCII digits, with which the codes of the prefecture's municipalities begin
     * @return the prefecture, or empty unless the code is from 01 to 47
     */
    public static Optional<Prefecture> findByCode(String code) {
        int number = code.length() == 2 ? Scan.digits(code, 0, 2) : -1;
        return number < 1 || number > ALL.length ? Optional.empty() : Optional.of(ALL[number - 1]);
    }

    /**
     * The prefecture of a Japanese name.
     *
     * @param japaneseName the whole name, such as 東京都
     * @return the prefecture, or empty if none is called so
     */
    public static Optional<Prefecture> findByJapaneseName(String japaneseName) {
        for (Prefecture prefecture : ALL) {
            if (prefecture.japaneseName.equals(japaneseName)) {
                return Optional.of(prefecture);
            }
        }
        return Optional.empty();
    }

    /**
     * The prefecture's number in all codes.
     *
     * @return two digits, from 01 to 47
     */
    public String getCode() {
        return code;
    }

    /**
     * The name.
     *
     * @return the whole name with 都, 道, 府 or 県
     */
    public String getJapaneseName() {
        return japaneseName;
    }

    /**
     * The English name.
     *
     * @return the name in Roman letters without long vowels, and without a word for prefecture
     */
    public String getEnglishName() {
        return englishName;
    }
}
