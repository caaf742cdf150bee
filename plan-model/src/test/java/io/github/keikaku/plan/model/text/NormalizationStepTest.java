package io.github.keikaku.plan.model.text;

import static io.github.keikaku.plan.model.text.NormalizationStep.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NormalizationStepTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(INVISIBLE, "\uFEFF清\u200B瀬\u2060市\u00AD", "清瀬市"),
                arguments(INVISIBLE, "葛\uDB40\uDD00城", "葛\uDB40\uDD00城"),
                arguments(RADICALS, "市⺠の⽣活、⼩学校、⻑", "市民の生活、小学校、⻑".replace('⻑', '長')),
                arguments(RADICALS, "⺇⻈", "𠘨讠"),
                arguments(RADICALS, "⺀", "⺀"),
                arguments(COMPATIBILITY_IDEOGRAPHS, "\uFA19社 \uFA10", "神社 塚"),
                arguments(COMPATIBILITY_IDEOGRAPHS, "﨑\uD87E\uDC00", "﨑丽"),
                arguments(COMPATIBILITY_FORMS, "㍻30年 ㋿元年 ㈱ №５ ㎡ ℡ Ⅲ ⅳ ㌔ ㊤", "平成30年 令和元年 (株) No５ m2 TEL III iv キロ 上"),
                arguments(COMPATIBILITY_FORMS, "㎡3 ㎡３ 3㋀ ⒈⒉ ⒈", "㎡3 ㎡３ 3㋀ 1.⒉ 1."),
                arguments(COMPATIBILITY_FORMS, "10² ½ … ① ＡＢ ｶ ﹅ ̄", "10² ½ … ① ＡＢ ｶ ﹅ ̄"),
                arguments(COMPATIBILITY_FORMS, "︵あ︶﹙い﹚", "(あ)(い)"),
                arguments(CIRCLED_NUMBERS, "①②⑳㉑㊿⓪❶⓫⓵⑴⑳", "(1)(2)(20)(21)(50)(0)(1)(11)(1)(1)(20)"),
                arguments(CIRCLED_NUMBERS, "1① ㊤ ⒈", "1(1) ㊤ ⒈"),
                arguments(LETTER_WIDTH, "ＰＤＣＡ　Ａ（ｚ）５％", "PDCA　A（z）５％"),
                arguments(DIGIT_WIDTH, "１，２３４．５　Ａ", "1，234．5　Ａ"),
                arguments(SIGN_WIDTH, "（１，２％）＋／～￥￠－", "(１,２%)+/～¥¢-"),
                arguments(KANA_WIDTH, "ｶﾞｲﾄﾞﾍﾙﾊﾟｰ｡｢ｳﾞ｣､ﾞｱﾞ", "ガイドヘルパー。「ヴ」、゛ア゛"),
                arguments(KANA_WIDTH, "カﾞ かﾞ", "ガ か゛"),
                arguments(WAVE_DASHES, "1〜2∼3˜4～5", "1～2～3～4～5"),
                arguments(LINE_BREAKS, "【取組１】福祉の理\n解、ボランティア学\r\n習の推進", "【取組１】福祉の理解、ボランティア学習の推進"),
                arguments(LINE_BREAKS, "行った。\n〇児童\n・生徒", "行った。\n〇児童\n・生徒"),
                arguments(LINE_BREAKS, "進めた。　\n　また", "進めた。また"),
                arguments(LINE_BREAKS, "Community\nBased 支援\n3 件", "Community Based 支援 3 件"),
                arguments(LINE_BREAKS, "一段\n\n\r\n 二段\n", "一段\n\n二段\n"),
                arguments(LINE_BREAKS, "一\u2028二\u0085三\u000B四", "一二三四"),
                arguments(SPACES, "　方　 針\t次\u00A0年 \u2003 \n  度 ", "方 針 次 年\n度"),
                arguments(SPACES, "一\r\n二\r三", "一\n二\n三"),
                arguments(JAPANESE_SPACING, "目 標 事 業　評 価", "目標事業評価"),
                arguments(JAPANESE_SPACING, "PDCA サイクル Plan Do 第 2 層", "PDCA サイクル Plan Do 第 2 層"),
                arguments(JAPANESE_SPACING, " 計画 ", " 計画 "),
                arguments(CIRCLES, "〇児童 ◯ ○ 〇〇市 〇一人", "○児童 ○ ○ ○○市 ○一人"),
                arguments(CIRCLES, "二〇二五 三〇〇", "二〇二五 三〇〇"),
                arguments(DASHES, "１‐１ 2−3 4–5 ―― Ａー１ ５ー６ ー", "１-１ 2-3 4-5 -- Ａ-１ ５-６ -"),
                arguments(DASHES, "サービス らーめん ｻｰ データーー △756 ▲", "サービス らーめん ｻｰ データーー △756 ▲"),
                arguments(COMPOSITION, "か\u3099ハ\u309Ae\u0301", "がパé"),
                arguments(COMPOSITION, "\u3099漢\u3099a\u0316\u0301", "\u3099漢\u3099a\u0316\u0301"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aStepChangesWhatItIsForAndNothingElse(NormalizationStep step, String printed, String expected) {
        assertThat(step.apply(printed)).isEqualTo(expected);
    }
}
