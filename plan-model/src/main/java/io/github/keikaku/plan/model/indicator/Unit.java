package io.github.keikaku.plan.model.indicator;

import io.github.keikaku.plan.model.text.FullWidth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In what a figure is counted or measured, by what it means and not by how it is printed: 名 is 人; か所, カ所, ヵ所, ヶ所
 * and 箇所 are one; so are ％ and %, 才 and 歳, ㎡ and m2. What differs in more than writing stays apart: 延べ人 is not 人, and
 * 千円 is not 円.
 *
 * <p>A plan keeps its units as printed; this is for comparing them, and for adding up and dividing what may be.
 */
public final class Unit {

    private static final String PERCENT = "%";
    private static final String COUNTING_KA = "かカヵヶケｶｹ箇";
    private static final String COUNTED_WITH_KA = "所月国年村";

    private static final Map<String, String> MEANINGS = meanings();

    private final String text;

    private Unit(String text) {
        this.text = text;
    }

    /**
     * A unit as printed.
     *
     * @param printed any text, such as 人, （％） or 回／年; spaces around it, one pair of brackets around it, and full-width
     *     forms make no difference
     * @return the unit that it means; for a unit that this library does not know, the text itself
     */
    public static Unit of(String printed) {
        String plain = withoutBrackets(FullWidth.toAscii(printed).strip());
        int slash = plain.indexOf('/');
        if (slash < 0) {
            return new Unit(meaningOf(plain));
        }
        StringBuilder text = new StringBuilder(plain.length());
        int from = 0;
        while (slash >= 0) {
            text.append(meaningOf(plain.substring(from, slash).strip())).append('/');
            from = slash + 1;
            slash = plain.indexOf('/', from);
        }
        return new Unit(text.append(meaningOf(plain.substring(from).strip())).toString());
    }

    private static String withoutBrackets(String text) {
        boolean bracketed = text.length() > 2 && text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        return bracketed ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static String meaningOf(String text) {
        if (text.length() == 2
                && COUNTED_WITH_KA.indexOf(text.charAt(1)) >= 0
                && COUNTING_KA.indexOf(text.charAt(0)) >= 0) {
            return "か" + text.charAt(1);
        }
        return MEANINGS.getOrDefault(text, text);
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        add(meanings, "人", "名");
        add(meanings, "か所", "個所");
        add(meanings, PERCENT, "﹪", "㌫", "パーセント");
        add(meanings, "歳", "才");
        add(meanings, "円", "￥", "¥");
        add(meanings, "ポイント", "㌽", "pt");
        add(meanings, "m", "メートル", "㍍");
        add(meanings, "km", "㎞", "キロメートル");
        add(meanings, "m2", "㎡", "m²", "平方メートル", "平米");
        add(meanings, "km2", "㎢", "km²", "平方キロメートル");
        add(meanings, "m3", "㎥", "m³", "立方メートル");
        add(meanings, "ha", "㏊", "ヘクタール", "㌶");
        add(meanings, "kg", "㎏", "キログラム", "㌕");
        add(meanings, "t", "トン", "㌧");
        return meanings;
    }

    private static void add(Map<String, String> meanings, String unit, String... otherForms) {
        for (String form : otherForms) {
            meanings.put(form, unit);
        }
    }

    /**
     * Whether figures in it are hundredths of a whole.
     *
     * @return true for ％ in any writing
     */
    public boolean isPercentage() {
        return text.equals(PERCENT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && text.equals(unit.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The one writing that stands for all of its writings.
     *
     * @return the text, from which {@link #of} makes the same unit
     */
    @Override
    public String toString() {
        return text;
    }
}
